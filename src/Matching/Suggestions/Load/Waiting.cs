using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Load;

/// <summary>Who waits on a day, in which turn, and how they score: the same for lists, loads, scores and rounds.</summary>
public static class Waiting
{
    /// <returns>Those who wait on the day, in ordinal order of id.</returns>
    public static IReadOnlyList<Participant> Among(IEnumerable<Participant> participants, DateOnly on) =>
        [.. participants.Where(participant => participant.WaitsFrom(on) is not null).OrderBy(participant => participant.Id, StringComparer.Ordinal)];

    /// <param name="waiting">As <see cref="Among"/> gives them.</param>
    /// <param name="on">The day on which they wait.</param>
    /// <returns>Their places, who has waited longest first, equals by id: the order of first come, first served.</returns>
    public static IReadOnlyList<int> InTurn(IReadOnlyList<Participant> waiting, DateOnly on) =>
        [.. Enumerable.Range(0, waiting.Count).OrderBy(place => waiting[place].WaitsFrom(on))];

    /// <summary>Their scores with everybody: each row weighed with its own participant's weights.</summary>
    /// <param name="volunteers">The programme's volunteers.</param>
    /// <param name="waiting">As <see cref="Among"/> gives them: their places are the rows.</param>
    /// <param name="apart">Pairs that are not to be put together.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="weights">The programme's weights; a criterion raised for a participant counts double in their row.</param>
    public static ColumnScores Scores(
        VolunteerColumns volunteers,
        IReadOnlyList<Participant> waiting,
        IReadOnlySet<(string Participant, string Volunteer)> apart,
        DateOnly on,
        Weights weights) => new(volunteers, waiting, apart, on, participant => weights.Raising(participant.RaisedCriterion));
}
