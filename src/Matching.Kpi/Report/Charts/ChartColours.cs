using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report.Charts;

/// <summary>The colours of charts and verdicts, six hexadecimal digits. Words stand beside every colour.</summary>
internal static class ChartColours
{
    public const string Ink = "1A1A1A";
    public const string Line = "BFBFBF";
    public const string Accent = "0B4F86";
    public const string Limit = "7A8896";

    private static readonly string[] Row = [Accent, "C26A00", "2E7D4F", "7A3E9D", "A31D4B", "4A6572", "8A6D00", "00796B"];

    /// <summary>The colour of the series in its place; they repeat after eight.</summary>
    public static string OfSeries(int place) => Row[place % Row.Length];

    /// <summary>The colour of a bar.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => "2E7D4F",
        Verdict.PartlyMet => "B97A00",
        Verdict.Missed => "B3261E",
        _ => "6B7280",
    };

    /// <summary>Ground and letters of a verdict in a table.</summary>
    public static (string Ground, string Letters) Cell(Verdict verdict) => verdict switch
    {
        Verdict.Met => ("E3F4E8", "0D5C2D"),
        Verdict.PartlyMet => ("FFF3D6", "6B4A00"),
        Verdict.Missed => ("FDE8E8", "8C1616"),
        _ => ("F2F2F2", "444444"),
    };
}
