using Matching.People;
using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions.Columns;

/// <summary>Which volunteers no participant can tell apart on a day: whatever a score or a rule heeds of them is the same.</summary>
internal static class AlikeVolunteers
{
    /// <param name="volunteers">In their order.</param>
    /// <param name="rules">What is heeded of a volunteer beside the score.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="apart">Places of those who are kept from somebody, and so are like nobody else.</param>
    /// <returns>By place, the place of the first who is alike.</returns>
    public static int[] Of(IReadOnlyList<Volunteer> volunteers, EligibilityRules rules, DateOnly on, IReadOnlySet<int> apart)
    {
        var heeded = new string[volunteers.Count];
        Parallel.For(0, heeded.Length, place => heeded[place] = Heeded(volunteers[place], rules, on));
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = new int[volunteers.Count];
        for (var place = 0; place < first.Length; place++)
        {
            first[place] = apart.Contains(place) ? place : FirstWith(heeded[place], place, firsts);
        }

        return first;
    }

    private static int FirstWith(string heeded, int place, Dictionary<string, int> firsts) =>
        firsts.TryAdd(heeded, place) ? place : firsts[heeded];

    private static string Heeded(Volunteer volunteer, EligibilityRules rules, DateOnly on) => string.Join('\n',
    [
        AsSet(volunteer.Offers), AsSet(volunteer.Hopes), AsSet(volunteer.Languages), AsSet(volunteer.Interests), AsSet(volunteer.Availability),
        volunteer.Occupation ?? "", volunteer.District ?? "", $"{volunteer.BirthYear}",
        .. rules.InOrder.Select(rule => rule.KindOf(volunteer, on)),
    ]);

    private static string AsSet(Tags tags) => string.Join('|', tags.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
