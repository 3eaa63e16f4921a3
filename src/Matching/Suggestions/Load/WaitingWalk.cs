using Matching.People;

namespace Matching.Suggestions.Load;

/// <summary>The walk of everybody who waits in one programme. Never changes; threads may share it.</summary>
public sealed class WaitingWalk
{
    private readonly WaitingScores scores;
    private readonly WalkTaken walk;
    private readonly WalkReach reach;
    private readonly Dictionary<string, int> turns = new(StringComparer.Ordinal);

    public WaitingWalk(WaitingScores scores)
    {
        this.scores = scores;
        var taking = new LoadWalk(scores.Pairs, scores.PlacesLeft);
        taking.Serve(scores.InTurn);
        walk = new WalkTaken(taking.Steps, scores.PlacesLeft);
        reach = new WalkReach(scores, walk.Steps);
        foreach (var (turn, step) in walk.Steps.Index())
        {
            turns.Add(scores.IdOf(step.Participant), turn);
        }
    }

    /// <summary>The loads that those who wait longer than one participant put on volunteers. Whoever does not wait comes after all who do.</summary>
    public Loads Before(Participant participant) =>
        new LoadsOfWaiting(scores, walk, reach, turns.GetValueOrDefault(participant.Id, walk.Steps.Count));
}
