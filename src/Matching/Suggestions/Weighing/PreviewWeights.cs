using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Weighing;

/// <summary>Shows, before weights are saved, how the lists of everybody who waits would change. Writes nothing.</summary>
public sealed class PreviewWeights(ReadProgramme read, CurrentWeights weights)
{
    public const int Top = 5;
    public const int MostShown = 10;

    /// <param name="programme">The programme's code.</param>
    /// <param name="tried">By criterion; they must pass <see cref="WeightsCheck"/>.</param>
    /// <param name="on">The day judged.</param>
    public async Task<WeightsEffect> HandleAsync(string programme, IReadOnlyDictionary<string, double> tried, DateOnly on)
    {
        var people = await read.PeopleAsync(programme);
        var now = await weights.ForAsync(programme);
        var before = Tops(new WaitingScores(people, now, on));
        var after = Tops(new WaitingScores(people, new Weights(programme, now.Version + 1, tried), on));
        var lists = before.Zip(after, (was, will) => new WeightsEffect.Mover(was.Participant, was.Shown, will.Shown)).Where(list => list.Before.Count > 0).ToList();
        return new WeightsEffect(
            lists.Count,
            lists.Count(list => list.HasOtherFirst),
            lists.Count(list => list.HasOtherTop),
            [.. lists.Where(list => list.HasOtherTop).OrderByDescending(list => list.New).ThenByDescending(list => list.HasOtherFirst).Take(MostShown)])
        {
            AllWaiting = before.Count,
        };
    }

    /// <summary>In the order of waiting.</summary>
    private static List<(string Participant, IReadOnlyList<string> Shown)> Tops(WaitingScores scores)
    {
        var walk = new LoadWalk(scores.Pairs, scores.PlacesLeft);
        return [.. scores.InTurn.Select(place => (scores.IdOf(place), (IReadOnlyList<string>)[.. walk.Step(place, Top).Select(scores.VolunteerAt)]))];
    }
}
