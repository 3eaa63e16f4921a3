using static Matching.Samples.Names.Africa;
using static Matching.Samples.Names.Americas;
using static Matching.Samples.Names.Asia;
using static Matching.Samples.Names.EasternEurope;
using static Matching.Samples.Names.MiddleEast;
using static Matching.Samples.Names.WesternEurope;

namespace Matching.Samples.People;

internal static class Segments
{
    public static Segment Expat { get; } = new()
    {
        Code = "expat",
        Origins =
        [
            (14, India), (12, UnitedStates), (11, Britain), (10, Germany), (8, Spain), (7, China), (6, France), (6, Italy), (6, Poland),
            (5, Brazil), (4, Greece), (4, Portugal), (4, Romania), (3, Iran), (3, Canada), (3, Mexico), (2, Ukraine), (2, Turkey), (2, Nigeria),
        ],
        BirthYears = (1968, 1988),
        Occupations = ["25", "25", "2144", "2151", "2131", "2211", "24", "231", "1221", "2166", "2161", "2142", "2262", "13", "2120", ""],
        Goals = [(6, "network"), (5, "city-life"), (4, "culture"), (4, "danish"), (2, "housing"), (1, "job-search")],
        PercentWithChildren = 6,
    };

    public static Segment ExpatFamily { get; } = new()
    {
        Code = "expat_family",
        Origins =
        [
            (16, India), (10, UnitedStates), (8, Britain), (7, Germany), (7, Spain), (7, China), (5, France), (5, Italy), (5, Philippines),
            (5, Brazil), (4, Poland), (4, Mexico), (3, Canada), (3, Pakistan), (3, Turkey), (2, Portugal), (2, Lithuania),
        ],
        BirthYears = (1969, 1987),
        Occupations = ["", "", "234", "2166", "24", "2221", "2264", "26", "1212", "51", "33", "2163"],
        Goals = [(5, "network"), (6, "family"), (4, "city-life"), (4, "job-search"), (4, "danish"), (2, "culture"), (1, "education")],
        PercentWithChildren = 72,
        PercentWantSameGender = 8,
    };

    public static Segment Refugee { get; } = new()
    {
        Code = "refugee",
        Origins = [(12, Syria), (7, Iraq), (6, Somalia), (5, Eritrea), (6, Afghanistan), (4, Iran), (3, Kurdistan)],
        BirthYears = (1962, 1992),
        Occupations = ["711", "83", "52", "53", "234", "2221", "512", "75", "2142", "911", "", ""],
        Goals = [(7, "danish"), (5, "job-search"), (4, "housing"), (3, "family"), (4, "education"), (4, "network"), (2, "city-life")],
        PercentWithChildren = 38,
        PercentWantSameGender = 14,
    };

    public static Segment Student { get; } = new()
    {
        Code = "student",
        Origins =
        [
            (9, China), (7, Germany), (6, Poland), (6, Romania), (6, Spain), (5, India), (5, Lithuania), (4, Ghana), (4, Nigeria), (4, Bangladesh),
            (4, Italy), (4, UnitedStates), (3, Iran), (3, Brazil), (3, Kenya), (3, Greece), (2, Vietnam),
        ],
        BirthYears = (1985, 1993),
        Occupations = ["", "", "94", "51", "42", "25", "21"],
        Goals = [(6, "network"), (6, "city-life"), (4, "job-search"), (4, "danish"), (3, "culture"), (3, "education"), (3, "housing")],
        PercentWithChildren = 2,
    };

    public static Segment Other { get; } = new()
    {
        Code = "other",
        Origins =
        [
            (7, Philippines), (6, Ukraine), (6, Turkey), (6, Pakistan), (5, Romania), (5, Poland), (4, Morocco), (4, Ghana), (4, Brazil),
            (3, Vietnam), (3, Bosnia), (3, Lebanon), (3, Mexico), (2, Kenya),
        ],
        BirthYears = (1962, 1992),
        Occupations = ["911", "53", "512", "51", "96", "83", "52", "7112", "2221", ""],
        Goals = [(5, "danish"), (5, "network"), (4, "job-search"), (3, "city-life"), (3, "culture"), (2, "education"), (2, "family")],
        PercentWithChildren = 22,
        PercentWantSameGender = 8,
    };

    public static IReadOnlyList<(int Weight, Segment Segment)> Newcomers { get; } =
        [(36, Expat), (22, ExpatFamily), (14, Refugee), (17, Student), (11, Other)];
}
