using Matching.Samples.People;

namespace Matching.Samples.Matches;

/// <summary>
/// How well two people suit each other, 0 to 100, in whole numbers: what a caseworker of 2012 would have seen at a glance. It decides a
/// little about who was proposed and how long it lasted, so that a model trained on the sample has something weak to find.
/// </summary>
internal static class Fit
{
    public static int Of(Participant participant, Volunteer volunteer) =>
        Share(participant.Goals, volunteer.Offers, 30)
        + Share(participant.Interests, volunteer.Interests, 25)
        + (Math.Min(2, Common(participant.Availability, volunteer.Availability)) * 8)
        + (volunteer.Languages.Contains(participant.Languages[0], StringComparer.Ordinal) ? 14 : 4)
        + (Same(participant.District, volunteer.District) ? 8 : 0)
        + (SameField(participant.Occupation, volunteer.Occupation) ? 7 : 0);

    private static int Share(IReadOnlyList<string> wanted, IReadOnlyList<string> offered, int points) =>
        wanted.Count == 0 ? points / 2 : points * Common(wanted, offered) / wanted.Count;

    private static int Common(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Intersect(b, StringComparer.Ordinal).Count();

    private static bool Same(string a, string b) => a.Length > 0 && string.Equals(a, b, StringComparison.Ordinal);

    private static bool SameField(string a, string b) => a.Length > 0 && b.Length > 0 && a[0] == b[0];
}
