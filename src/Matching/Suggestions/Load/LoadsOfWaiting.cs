using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Load;

/// <summary>The loads that the first steps of a walk put on volunteers. Not for several threads at once.</summary>
internal sealed class LoadsOfWaiting : Loads
{
    private readonly WaitingScores scores;
    private readonly IReadOnlyList<WalkStep> steps;
    private readonly int count;
    private readonly Lazy<ChangedWalk> changed;

    /// <param name="scores">All who wait, and the volunteers.</param>
    /// <param name="steps">Their walk.</param>
    /// <param name="count">How many of its steps count.</param>
    public LoadsOfWaiting(WaitingScores scores, IReadOnlyList<WalkStep> steps, int count)
    {
        (this.scores, this.steps, this.count) = (scores, steps, count);
        changed = new(() => new ChangedWalk(new RowBest(scores.Pairs), scores.PlacesLeft));
        Loaded = steps.Take(count).Where(step => step.First >= 0).CountBy(step => step.First)
            .Where(first => first.Value >= scores.PlacesLeft[first.Key]).Select(first => scores.VolunteerAt(first.Key))
            .ToHashSet(StringComparer.Ordinal);
    }

    public override bool AreNone => count == 0;

    public override IReadOnlySet<string> Loaded { get; }

    public override IReadOnlySet<string> FlippedBy(string volunteer, VolunteerProfile changedTo) => scores.Pairs.Columns.PlaceOf(volunteer) is >= 0 and var place
        ? changed.Value.Flipped(steps, count, place, participant => scores.UnitsWith(participant, changedTo)).Select(scores.VolunteerAt).ToHashSet(StringComparer.Ordinal)
        : None.FlippedBy(volunteer, changedTo);
}
