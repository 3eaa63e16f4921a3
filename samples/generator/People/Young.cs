using Matching.Samples.Names;
using static Matching.Samples.Names.Africa;
using static Matching.Samples.Names.Asia;
using static Matching.Samples.Names.EasternEurope;
using static Matching.Samples.Names.MiddleEast;

namespace Matching.Samples.People;

/// <summary>Participants of the mentor programme: young Copenhageners, most of whom grew up with two languages.</summary>
internal sealed class Young(Dice dice, Identity identity)
{
    private static readonly IReadOnlyList<(int Weight, Origin Origin)> Origins =
    [
        (6, Turkey), (6, Pakistan), (5, Iraq), (5, Lebanon), (5, Somalia), (4, Morocco), (3, Iran), (3, Afghanistan), (3, Bosnia), (2, Vietnam),
        (2, Kurdistan), (1, Eritrea), (1, Ghana), (1, Syria),
    ];

    private static readonly IReadOnlyList<(int Weight, string Code)> Districts =
    [
        (8, "noerrebro"), (7, "bispebjerg"), (7, "broenshoej-husum"), (3, "valby"), (3, "amager-oest"), (3, "amager-vest"), (2, "vanloese"),
        (2, "vesterbro-kongens-enghave"), (1, "oesterbro"),
    ];

    private static readonly IReadOnlyList<(int Weight, string Goal)> Goals =
        [(9, "job-search"), (7, "education"), (7, "network"), (2, "culture"), (1, "danish"), (1, "housing")];

    /// <summary>The field of work they wish for.</summary>
    private static readonly IReadOnlyList<string> Wishes =
        ["25", "24", "52", "1221", "2142", "7112", "74", "2211", "2221", "33", "51", "83", "2166", "35", "26", "311", ""];

    public Participant Draw(DateOnly registeredOn, int birthYear)
    {
        var gender = dice.Chance(46) ? "f" : "m";
        var origin = dice.PickWeighted(Origins);
        var name = identity.Name(origin, gender);
        return new()
        {
            Programme = "mentor",
            Segment = "young",
            Name = name,
            Email = dice.Chance(95) ? identity.Email(name) : "",
            Phone = identity.Phone(),
            BirthYear = birthYear,
            Gender = gender,
            Languages = [.. origin.Languages.Prepend("da").Append(dice.Chance(75) ? "en" : "da").Distinct(StringComparer.Ordinal)],
            District = dice.PickWeighted(Districts),
            Occupation = dice.Pick(Wishes),
            Interests = dice.SomeWeighted(dice.Between(2, 4), Vocabulary.Interests),
            Goals = dice.SomeWeighted(dice.Between(1, 3), Goals),
            Availability = Vocabulary.Sorted(dice.SomeWeighted(dice.Between(2, 4), Vocabulary.Slots)),
            WantsSameGender = dice.Chance(gender is "f" ? 10 : 2),
            RegisteredOn = registeredOn,
            ConsentOn = registeredOn,
            Household = dice.Chance(70) ? "parents" : "single",
            Group = dice.Chance(70) ? dice.Pick(Groups.Letters) : "",
        };
    }

    /// <summary>Somebody who is 16 to 25 in that year.</summary>
    public int BirthYear(int year) => year - dice.PickWeighted<int>([(2, 16), (4, 17), (6, 18), (7, 19), (7, 20), (6, 21), (5, 22), (4, 23), (3, 24), (2, 25)]);
}
