using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Load;

/// <summary>The loads that the first steps of a walk put on volunteers. Not for several threads at once.</summary>
/// <param name="scores">All who wait, and the volunteers.</param>
/// <param name="walk">Their walk.</param>
/// <param name="reach">Who may reach which of its steps.</param>
/// <param name="count">How many of its steps count.</param>
internal sealed class LoadsOfWaiting(WaitingScores scores, WalkTaken walk, WalkReach reach, int count) : Loads
{
    private readonly ChangedWalk changed = new(scores.Pairs, walk, volunteer => reach.Of(volunteer));

    public override bool AreNone => count == 0;

    public override IReadOnlySet<string> Loaded => walk.LoadedBefore(count).Select(scores.VolunteerAt).ToHashSet(StringComparer.Ordinal);

    public override IReadOnlySet<string> FlippedBy(string volunteer, VolunteerProfile changedTo) => scores.Pairs.Columns.PlaceOf(volunteer) is >= 0 and var place
        ? FlippedBy(place, changedTo).Select(scores.VolunteerAt).ToHashSet(StringComparer.Ordinal)
        : None.FlippedBy(volunteer, changedTo);

    internal override IEnumerable<int> LoadedIn(VolunteerColumns columns) =>
        columns == scores.Pairs.Columns ? walk.LoadedBefore(count) : base.LoadedIn(columns);

    internal override IReadOnlySet<int> FlippedIn(VolunteerColumns columns, int volunteer, VolunteerProfile changedTo) =>
        columns == scores.Pairs.Columns ? FlippedBy(volunteer, changedTo) : base.FlippedIn(columns, volunteer, changedTo);

    private IReadOnlySet<int> FlippedBy(int volunteer, VolunteerProfile changedTo) =>
        changed.FlippedBy(volunteer, participant => scores.UnitsWith(participant, changedTo), count);
}
