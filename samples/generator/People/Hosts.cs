using Matching.Samples.Names;
using static Matching.Samples.Names.Africa;
using static Matching.Samples.Names.Americas;
using static Matching.Samples.Names.Asia;
using static Matching.Samples.Names.Danish;
using static Matching.Samples.Names.EasternEurope;
using static Matching.Samples.Names.MiddleEast;
using static Matching.Samples.Names.WesternEurope;

namespace Matching.Samples.People;

/// <summary>Volunteers of the host programme: most grew up in Denmark, some came themselves once.</summary>
internal sealed class Hosts(Dice dice, Identity identity)
{
    private static readonly IReadOnlyList<(int Weight, Origin Origin)> Origins =
    [
        (146, Denmark), (5, Turkey), (4, Pakistan), (4, Iran), (3, Iraq), (3, Bosnia), (3, Somalia), (3, Poland), (3, Germany), (2, Lebanon),
        (2, Morocco), (2, Vietnam), (2, Britain), (2, India), (2, Spain), (1, Eritrea), (1, Afghanistan), (1, Kurdistan), (1, UnitedStates),
        (1, Syria), (1, Ukraine),
    ];

    private static readonly IReadOnlyList<(int Weight, string Goal)> Offers =
    [
        (6, "city-life"), (6, "network"), (6, "danish"), (5, "culture"), (4, "family"), (3, "job-search"), (2, "housing"), (2, "education"),
    ];

    private static readonly IReadOnlyList<string> Occupations =
    [
        "234", "2221", "24", "25", "26", "231", "2166", "2161", "33", "411", "53", "1212", "2211", "2264", "34", "42", "51", "7112", "26", "",
    ];

    private static readonly IReadOnlyList<(int Weight, string Language)> SchoolLanguages = [(5, "de"), (3, "fr"), (3, "es"), (1, "it")];

    /// <summary>Hosts in the order they registered.</summary>
    public IReadOnlyList<Volunteer> Recruit() =>
        [.. Days().Order().Select(Draw)];

    /// <summary>A first campaign in the autumn of 2011, then some each month.</summary>
    private IEnumerable<DateOnly> Days()
    {
        for (var i = 0; i < 92; i++)
            yield return dice.Day(new(2011, 8, 15), new(2011, 12, 20));
        for (var i = 0; i < 60; i++)
            yield return dice.Day(new(2012, 1, 3), new(2012, 12, 15));
        for (var i = 0; i < 34; i++)
            yield return dice.Day(new(2013, 1, 3), new(2013, 7, 26));
    }

    private Volunteer Draw(DateOnly registeredOn)
    {
        var origin = dice.PickWeighted(Origins);
        var gender = dice.PickWeighted<string>([(58, "f"), (41, "m"), (1, "")]);
        var name = identity.Name(origin, gender);
        var vettedOn = registeredOn.AddDays(dice.Between(8, 38));
        return new()
        {
            Programme = "host",
            Name = name,
            Email = identity.Email(name),
            Phone = dice.Chance(96) ? identity.Phone() : "",
            BirthYear = dice.Between(1942, 1989),
            Gender = gender,
            Languages = Languages(origin),
            District = dice.Chance(97) ? dice.PickWeighted(Vocabulary.Districts) : "",
            Occupation = dice.Pick(Occupations),
            Interests = dice.SomeWeighted(dice.Between(2, 6), Vocabulary.Interests),
            Offers = dice.SomeWeighted(dice.Between(2, 5), Offers),
            Hopes = dice.Chance(45) ? dice.SomeWeighted(dice.Between(1, 3), Offers) : [],
            Availability = Vocabulary.Sorted(dice.SomeWeighted(dice.Between(2, 5), Vocabulary.Slots)),
            AcceptsSameGenderOnly = gender.Length > 0 && dice.Chance(5),
            Capacity = dice.PickWeighted<int>([(50, 1), (36, 2), (14, 3)]),
            VettedOn = vettedOn <= Calendar.Today ? vettedOn : null,
            ChildCertificateOn = dice.Chance(62) ? Certificate(registeredOn, vettedOn) : null,
            RegisteredOn = registeredOn,
            ConsentOn = registeredOn,
            Group = dice.Chance(60) ? dice.Pick(Groups.Letters) : "",
        };
    }

    /// <summary>Most got it while they were vetted; some brought one from a club, which is soon too old.</summary>
    private DateOnly? Certificate(DateOnly registeredOn, DateOnly vettedOn)
    {
        var day = dice.Chance(80) ? dice.Day(registeredOn, vettedOn) : registeredOn.AddDays(-dice.Between(30, 500));
        return day <= Calendar.Today ? day : null;
    }

    private List<string> Languages(Origin origin)
    {
        List<string> spoken = ReferenceEquals(origin, Denmark) ? ["da"] : [.. origin.Languages];
        if (!spoken.Contains("da", StringComparer.Ordinal) && dice.Chance(94))
            spoken.Insert(dice.Below(2), "da");
        if (!spoken.Contains("en", StringComparer.Ordinal) && dice.Chance(90))
            spoken.Add("en");
        if (dice.Chance(30))
            spoken.AddRange(dice.SomeWeighted(1, SchoolLanguages).Where(l => !spoken.Contains(l, StringComparer.Ordinal)));
        return spoken;
    }
}
