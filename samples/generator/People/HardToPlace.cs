namespace Matching.Samples.People;

/// <summary>
/// People on the waiting list whom few hosts or none can be suggested to, each for a reason that the rules name. They were not drawn,
/// so that every reason is there.
/// </summary>
internal static class HardToPlace
{
    public static IReadOnlyList<Participant> Newcomers() =>
    [
        Waiting("Khin Aung", 1984, "f", ["my"], "refugee", new(2013, 4, 9), children: 2, goals: ["danish", "family"], household: "family"),
        Waiting("Semhar Kidane", 1990, "f", ["ti"], "refugee", new(2013, 3, 18), sameGender: true, goals: ["danish", "housing"]),
        Waiting("Merhawi Haile", 1986, "m", ["ti"], "refugee", new(2013, 5, 14), goals: ["job-search", "danish"]),
        Waiting("Parwin Haidari", 1979, "f", ["fa"], "refugee", new(2013, 2, 26), children: 3, sameGender: true, goals: ["danish", "family"], household: "family"),
        Waiting("Mirwais Popal", 1988, "m", ["ps"], "refugee", new(2013, 5, 27), goals: ["education", "housing"]),
        Waiting("Hibaaq Dirie", 1982, "f", ["so"], "refugee", new(2013, 6, 4), children: 4, sameGender: true, goals: ["family", "danish"], household: "single-parent"),
        Waiting("Evin Barzan", 1991, "f", ["ku"], "refugee", new(2013, 6, 12), goals: ["danish", "education"]),
        Waiting("Thuy Pham", 1976, "f", ["vi"], "other", new(2013, 5, 6), children: 1, goals: ["danish", "network"], household: "family"),

        // Registered in time, but on the day of the demo three years and two weeks in Denmark.
        Waiting("Grant Fraser", 1980, "m", ["en"], "expat", new(2013, 4, 22), arrivedOn: new(2010, 7, 15), goals: ["network", "culture"]),

        // Frederiksberg is a city of its own inside Copenhagen.
        Waiting("Chiara Greco", 1983, "f", ["it", "en"], "expat", new(2013, 6, 19), city: "Frederiksberg", goals: ["city-life", "network"]),
    ];

    private static Participant Waiting(
        string name,
        int birthYear,
        string gender,
        IReadOnlyList<string> languages,
        string segment,
        DateOnly registeredOn,
        IReadOnlyList<string> goals,
        int children = 0,
        bool sameGender = false,
        string household = "single",
        DateOnly? arrivedOn = null,
        string city = "København") => new()
        {
            Programme = "host",
            Segment = segment,
            Name = name,
            Email = $"{name.ToLowerInvariant().Replace(' ', '.')}@example.org",
            Phone = $"+45 00 {birthYear % 100:00} {registeredOn.Month:00} {registeredOn.Day:00}",
            BirthYear = birthYear,
            Gender = gender,
            Languages = languages,
            District = string.Equals(city, "København", StringComparison.Ordinal) ? "bispebjerg" : "",
            Interests = ["madlavning", "musik"],
            Goals = goals,
            Availability = ["tue-day", "wed-evening", "sat-day"],
            WantsSameGender = sameGender,
            RegisteredOn = registeredOn,
            ConsentOn = registeredOn,
            ArrivedOn = arrivedOn ?? registeredOn.AddDays(-75),
            City = city,
            ChildrenUnder15 = children,
            Household = household,
        };
}
