using Matching.Samples.Names;

namespace Matching.Samples.People;

/// <summary>Hosts whom the programme asked in the spring of 2013 because they speak what few others do.</summary>
internal static class LanguageHosts
{
    public static IEnumerable<Volunteer> Recruit(Identity identity) =>
    [
        Host(identity, Africa.Eritrea, "f", 1971, ["ti", "da"], new(2013, 4, 3), 2),
        Host(identity, Africa.Eritrea, "m", 1966, ["ti", "am", "da"], new(2013, 5, 21), 1),
        Host(identity, Asia.Afghanistan, "f", 1974, ["fa", "da"], new(2013, 3, 12), 1),
        Host(identity, Asia.Afghanistan, "m", 1969, ["ps", "fa", "da"], new(2013, 6, 5), 2),
        Host(identity, Africa.Somalia, "f", 1968, ["so", "da"], new(2013, 5, 8), 1),
        Host(identity, MiddleEast.Kurdistan, "f", 1977, ["ku", "tr", "da"], new(2013, 6, 18), 1),
        Host(identity, EasternEurope.Ukraine, "f", 1980, ["uk", "ru", "en", "da"], new(2013, 4, 24), 1),
    ];

    private static Volunteer Host(
        Identity identity, Origin origin, string gender, int birthYear, IReadOnlyList<string> languages, DateOnly registeredOn, int capacity)
    {
        var name = identity.Name(origin, gender);
        return new()
        {
            Programme = "host",
            Name = name,
            Email = identity.Email(name),
            Phone = identity.Phone(),
            BirthYear = birthYear,
            Gender = gender,
            Languages = languages,
            District = birthYear % 2 == 0 ? "bispebjerg" : "noerrebro",
            Occupation = "53",
            Interests = ["madlavning", "musik", "strik"],
            Offers = ["danish", "family", "city-life"],
            Hopes = ["danish"],
            Availability = ["tue-day", "wed-evening", "sun-day"],
            Capacity = capacity,
            VettedOn = registeredOn.AddDays(20),
            ChildCertificateOn = registeredOn.AddDays(14),
            RegisteredOn = registeredOn,
            ConsentOn = registeredOn,
        };
    }
}
