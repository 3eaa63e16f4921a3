using Matching.People;

namespace Matching.Suggestions.Load;

/// <summary>The walk of everybody who waits in one programme. Never changes; threads may share it.</summary>
public sealed class WaitingWalk
{
    private readonly WaitingScores scores;
    private readonly IReadOnlyList<WalkStep> steps;

    public WaitingWalk(WaitingScores scores)
    {
        this.scores = scores;
        var walk = new LoadWalk(scores.Pairs, scores.PlacesLeft);
        walk.Serve(scores.InTurn);
        steps = walk.Steps;
    }

    /// <summary>The loads that those who wait longer than one participant put on volunteers. Whoever does not wait comes after all who do.</summary>
    public Loads Before(Participant participant)
    {
        var turn = steps.Index().Where(step => scores.IdOf(step.Item.Participant) == participant.Id).Select(step => (int?)step.Index).FirstOrDefault();
        return new LoadsOfWaiting(scores, steps, turn ?? steps.Count);
    }
}
