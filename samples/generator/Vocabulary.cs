namespace Matching.Samples;

/// <summary>The closed lists of the file formats, and the tags that people here use.</summary>
internal static class Vocabulary
{
    public static IReadOnlyList<(int Weight, string Code)> Districts { get; } =
    [
        (10, "indre-by"), (13, "oesterbro"), (18, "noerrebro"), (11, "vesterbro-kongens-enghave"), (9, "valby"),
        (6, "vanloese"), (8, "broenshoej-husum"), (10, "bispebjerg"), (9, "amager-oest"), (9, "amager-vest"),
    ];

    /// <summary>Evenings and weekends are when most people can.</summary>
    public static IReadOnlyList<(int Weight, string Code)> Slots { get; } =
    [
        (2, "mon-day"), (8, "mon-evening"), (3, "tue-day"), (9, "tue-evening"), (3, "wed-day"), (9, "wed-evening"), (3, "thu-day"),
        (9, "thu-evening"), (2, "fri-day"), (3, "fri-evening"), (8, "sat-day"), (3, "sat-evening"), (8, "sun-day"), (4, "sun-evening"),
    ];

    /// <summary>Free tags, in Danish as the office keeps them.</summary>
    public static IReadOnlyList<(int Weight, string Tag)> Interests { get; } =
    [
        (12, "madlavning"), (9, "cykling"), (9, "fodbold"), (8, "løb"), (9, "musik"), (9, "film"), (8, "bøger"), (7, "vandreture"),
        (5, "havearbejde"), (7, "museer"), (6, "brætspil"), (6, "foto"), (6, "svømning"), (6, "yoga"), (6, "teknologi"), (4, "mode"),
        (6, "historie"), (5, "teater"), (5, "strik"), (9, "rejser"), (5, "dans"), (6, "kunst"), (4, "frivilligt-arbejde"), (4, "badminton"),
    ];

    public static IReadOnlyList<string> Sorted(IEnumerable<string> slots) =>
        slots.OrderBy(s => Slots.TakeWhile(known => !string.Equals(known.Code, s, StringComparison.Ordinal)).Count()).ToList();
}
