using System.Collections.Concurrent;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Load;

/// <summary>
/// In which steps of a walk a volunteer may come before who stands first, as they are or after any single change that is told of. Most
/// steps are ruled out a thousand in a microsecond or two, because those who wait are columns here and the volunteer is the row.
/// </summary>
/// <remarks>
/// Only the criteria that are the same with the sides exchanged can be read so, and of these only what no change touches; all others are
/// taken at their most. Whoever that bound and a shared language leave is scored. Memory: for each step about as much as
/// <see cref="Columns.VolunteerColumns"/> take for a volunteer, two bytes, and eight for each
/// step that a volunteer reaches of those who were asked about. Threads may share it.
/// </remarks>
internal sealed class WalkReach
{
    private readonly WaitingScores scores;
    private readonly List<WalkReachGroup> groups;
    private readonly ConcurrentBag<List<WalkReachRow>> idle = [];
    private readonly ConcurrentDictionary<int, IReadOnlyList<Reached>> known = new();

    /// <param name="scores">All who wait, and the volunteers.</param>
    /// <param name="steps">Their walk.</param>
    public WalkReach(WaitingScores scores, IReadOnlyList<WalkStep> steps)
    {
        this.scores = scores;
        groups = [.. steps.Index().GroupBy(step => scores.Pairs.ScorerOf(step.Item.Participant))
            .Select(group => new WalkReachGroup(group.Key, [.. group], scores))];
    }

    /// <summary>The steps in turn; found once, and kept.</summary>
    /// <param name="volunteer">By place.</param>
    public IReadOnlyList<Reached> Of(int volunteer) => known.GetOrAdd(volunteer, Find);

    private List<Reached> Find(int volunteer)
    {
        var profile = scores.Pairs.Columns.Profiles[volunteer];
        var rows = idle.TryTake(out var there) ? there : groups.ConvertAll(group => new WalkReachRow(group));
        var steps = new List<Reached>();
        foreach (var row in rows)
        {
            row.AddTo(steps, profile);
        }

        idle.Add(rows);
        steps.Sort((one, other) => one.Step.CompareTo(other.Step));
        return steps;
    }
}
