using Matching.Suggestions.Load;

namespace Matching.Rounds.Solving;

/// <summary>
/// What first come, first served would give: one participant after the other takes the best volunteer who still has a place; of equals the
/// one whose id comes first. What a round is compared with; pins and bonuses play no part. It is the walk that loads are counted by.
/// </summary>
public static class FirstCome
{
    /// <param name="problem">Scores, places and the minimum.</param>
    /// <param name="order">The participants' places in the order in which they come; each once.</param>
    /// <param name="cancel">Asked now and then.</param>
    /// <returns>By participant the volunteer or -1, and the sum of their scores in whole units.</returns>
    public static (int[] VolunteerOf, long TotalUnits) Walk(RoundProblem problem, IReadOnlyList<int> order, CancellationToken cancel = default)
    {
        var walk = new LoadWalk(problem.Scores, problem.Places, problem.MinimumUnits);
        walk.Serve(order, cancel);
        var volunteerOf = new int[problem.Scores.Participants];
        Array.Fill(volunteerOf, WalkStep.Nobody);
        foreach (var step in walk.Steps)
        {
            volunteerOf[step.Participant] = step.First;
        }

        return (volunteerOf, walk.Steps.Sum(step => (long)step.Units));
    }
}
