using Matching.People;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Load;

/// <summary>The loads that those who wait longer than one participant put on volunteers.</summary>
public sealed class LoadsOfWaiting : Loads
{
    private readonly WaitingScores scores;
    private readonly LoadWalk walk;
    private readonly Dictionary<string, int> places;

    /// <param name="scores">All who wait, and the volunteers.</param>
    /// <param name="before">Whom the walk ends before: those who wait longer count. Somebody who does not wait comes after all who do.</param>
    public LoadsOfWaiting(WaitingScores scores, Participant before)
    {
        this.scores = scores;
        walk = new LoadWalk(scores, scores.PlacesLeft);
        places = scores.PlaceOfVolunteer;
        foreach (var participant in scores.InTurn.TakeWhile(place => scores.IdOf(place) != before.Id))
        {
            walk.Step(participant);
        }
    }

    public override bool AreNone => walk.Steps == 0;

    public override IReadOnlySet<string> Loaded => walk.Firsts.Where(walk.IsLoaded).Select(scores.VolunteerAt).ToHashSet(StringComparer.Ordinal);

    public override IReadOnlySet<string> FlippedBy(string volunteer, VolunteerProfile changed) => places.TryGetValue(volunteer, out var place)
        ? walk.FlippedBy(place, participant => scores.UnitsWith(participant, changed)).Select(scores.VolunteerAt).ToHashSet(StringComparer.Ordinal)
        : None.FlippedBy(volunteer, changed);
}
