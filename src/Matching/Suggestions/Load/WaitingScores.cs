using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Load;

/// <summary>
/// The scores of everybody who waits in one programme with every volunteer of it, from columns. Each row is weighed with its own
/// participant's weights; pairs kept apart or set aside are not eligible.
/// </summary>
public sealed class WaitingScores
{
    private readonly Lazy<ParticipantProfile[]> profiles;

    /// <param name="people">The programme's people, and the pairs of them that are not to be suggested.</param>
    /// <param name="weights">The programme's weights.</param>
    /// <param name="on">The day judged.</param>
    public WaitingScores(ProgrammePeople people, Weights weights, DateOnly on)
    {
        var waiting = Waiting.Among(people.Participants, on);
        Pairs = Waiting.Scores(people.Volunteers, waiting, people.Apart, on, weights);
        profiles = new(() => [.. Enumerable.Range(0, Pairs.Participants).Select(place => ParticipantProfile.Of(Pairs.Participant(place)))]);
        PlacesLeft = [.. people.Volunteers.People.Select(volunteer => volunteer.PlacesLeft)];
        InTurn = Waiting.InTurn(waiting, on);
    }

    /// <summary>Rows are those who wait.</summary>
    public ColumnScores Pairs { get; }

    /// <summary>Rows in the order of waiting, the longest first, equals by id.</summary>
    public IReadOnlyList<int> InTurn { get; }

    /// <summary>By volunteer.</summary>
    public IReadOnlyList<int> PlacesLeft { get; }

    public string IdOf(int participant) => Pairs.Participant(participant).Id;

    public string VolunteerAt(int place) => Pairs.Volunteer(place).Id;

    internal ParticipantProfile ProfileOf(int participant) => profiles.Value[participant];

    /// <summary>The units of a row's participant with a volunteer who would be as told.</summary>
    internal int UnitsWith(int participant, VolunteerProfile volunteer) =>
        Pairs.ScorerOf(participant).Scorer.Total(profiles.Value[participant], volunteer);
}
