using System.Globalization;

namespace Matching.Samples.People;

internal static class PeopleFiles
{
    public static string Participants(IEnumerable<Participant> people)
    {
        var csv = new Csv(
            "id", "programme", "segment", "name", "email", "phone", "birth_year", "gender", "languages", "district", "occupation",
            "interests", "goals", "availability", "wants_gender", "registered_on", "consent_on", "waiting_since", "arrived_on", "city",
            "children_under_15", "household", "paused_until", "group");
        foreach (var p in people.OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            csv.Add(
                p.Id, p.Programme, p.Segment, p.Name, p.Email, p.Phone, Number(p.BirthYear), p.Gender, List(p.Languages), p.District,
                p.Occupation, List(p.Interests), List(p.Goals), List(p.Availability), p.WantsSameGender ? "same" : "any",
                Day(p.RegisteredOn), Day(p.ConsentOn), Day(p.WaitingSince), Day(p.ArrivedOn), p.City, Number(p.ChildrenUnder15),
                p.Household, Day(p.PausedUntil), p.Group);
        }

        return csv.ToString();
    }

    public static string Volunteers(IEnumerable<Volunteer> people)
    {
        var csv = new Csv(
            "id", "programme", "name", "email", "phone", "birth_year", "gender", "languages", "district", "occupation", "sector",
            "interests", "offers", "availability", "accepts_gender", "capacity", "vetted_on", "child_certificate_on", "registered_on",
            "consent_on", "hopes", "paused_until", "group");
        foreach (var v in people.OrderBy(v => v.Id, StringComparer.Ordinal))
        {
            csv.Add(
                v.Id, v.Programme, v.Name, v.Email, v.Phone, Number(v.BirthYear), v.Gender, List(v.Languages), v.District, v.Occupation,
                v.Sector, List(v.Interests), List(v.Offers), List(v.Availability), v.AcceptsSameGenderOnly ? "same" : "any",
                Number(v.Capacity), Day(v.VettedOn), Day(v.ChildCertificateOn), Day(v.RegisteredOn), Day(v.ConsentOn), List(v.Hopes),
                Day(v.PausedUntil), v.Group);
        }

        return csv.ToString();
    }

    private static string List(IReadOnlyList<string> items) => string.Join('|', items);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
