namespace Matching.Tests.Kpi.Report;

/// <summary>What people and files put into a text.</summary>
internal static class OddTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Deltagere, der vurderede kvaliteten som høj",
        "Tal < 5 & \"mere\" > 3",
        "=HYPERLINK(\"x\")",
        "+45 12 34 56 78",
        "@fælles",
        "Første linje\nanden linje\r\ntredje",
        "الوافدون الجدد في كوبنهاغن",
        "תוכנית המארחים",
        "Blandet العربية og dansk",
        "Fest 🎉 for 👩‍👩‍👧 alle",
        "Styretegn \u0001\u0008\u001F i midten",
        "Halve par \uD83C og \uDF89 alene",
        "Ikke et tegn \uFFFE\uFFFF",
        "_x0041_ er ikke A",
        "Tabulator\there og  to mellemrum",
        "'citeret",
        new('x', 4000),
        string.Join(' ', Enumerable.Repeat("ord", 1000)),
    ];
}
