using Matching.Samples.People;

namespace Matching.Samples.Matches;

/// <summary>The programme's own hard rules: the sample's history keeps them all.</summary>
internal static class Rules
{
    private const int CertificateMonths = 24;

    public static bool Allow(Participant participant, Volunteer volunteer, DateOnly day) =>
        volunteer.VettedOn < day
        && participant.Languages.Intersect(volunteer.Languages, StringComparer.Ordinal).Any()
        && GendersSuit(participant, volunteer)
        && (participant.ChildrenUnder15 == 0 || HasCertificate(volunteer, day));

    private static bool GendersSuit(Participant participant, Volunteer volunteer) =>
        (!participant.WantsSameGender && !volunteer.AcceptsSameGenderOnly)
        || (participant.Gender.Length > 0 && string.Equals(participant.Gender, volunteer.Gender, StringComparison.Ordinal));

    private static bool HasCertificate(Volunteer volunteer, DateOnly day) =>
        volunteer.ChildCertificateOn is { } on && on <= day && on.AddMonths(CertificateMonths) > day;
}
