using Matching.People;

namespace Matching.Suggestions.Columns;

/// <summary>Excluded pairs by place.</summary>
internal static class ExcludedPlaces
{
    /// <returns>For each participant who has any, the places of the volunteers whom they must not meet, ascending.</returns>
    public static Dictionary<int, int[]> Of(
        IReadOnlyList<Participant> participants, IReadOnlyList<Volunteer> volunteers, IReadOnlySet<(string Participant, string Volunteer)> pairs)
    {
        if (pairs.Count == 0)
        {
            return [];
        }

        var participantPlaces = Places(participants, participant => participant.Id);
        var volunteerPlaces = Places(volunteers, volunteer => volunteer.Id);
        return pairs.Where(pair => participantPlaces.ContainsKey(pair.Participant) && volunteerPlaces.ContainsKey(pair.Volunteer))
            .GroupBy(pair => participantPlaces[pair.Participant], pair => volunteerPlaces[pair.Volunteer])
            .ToDictionary(group => group.Key, group => group.Order().ToArray());
    }

    private static Dictionary<string, int> Places<TPerson>(IReadOnlyList<TPerson> people, Func<TPerson, string> id) =>
        Enumerable.Range(0, people.Count).ToDictionary(place => id(people[place]), place => place, StringComparer.Ordinal);
}
