using Matching.People;

namespace Matching.Suggestions.Columns;

/// <summary>Excluded pairs by place.</summary>
internal static class ExcludedPlaces
{
    /// <returns>For each participant who has any, the places of the volunteers whom they must not meet, ascending.</returns>
    public static Dictionary<int, int[]> Of(
        Participant[] participants, VolunteerColumns volunteers, IReadOnlySet<(string Participant, string Volunteer)> pairs)
    {
        var byParticipant = pairs.ToLookup(pair => pair.Participant, pair => pair.Volunteer, StringComparer.Ordinal);
        return Enumerable.Range(0, participants.Length).Where(place => byParticipant.Contains(participants[place].Id))
            .ToDictionary(place => place, place => Of(volunteers, byParticipant[participants[place].Id]));
    }

    /// <returns>The places of those ids that are among the volunteers, ascending.</returns>
    public static int[] Of(VolunteerColumns volunteers, IEnumerable<string> ids) =>
        [.. ids.Select(volunteers.PlaceOf).Where(place => place >= 0).Order()];
}
