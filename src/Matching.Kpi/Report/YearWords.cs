using System.Globalization;

namespace Matching.Kpi.Report;

/// <summary>The years that stand beside each other in a document.</summary>
internal static class YearWords
{
    private const int MostYears = 5;

    /// <summary>The report's year and those of the four before it in which a figure of the report has a value, ascending.</summary>
    public static IReadOnlyList<int> Of(StatusReport report) =>
    [
        .. report.Indicators.SelectMany(i => i.Years.Values).Where(v => v.Value is not (null or 0.0)).Select(v => v.Year)
            .Where(y => y > report.Year - MostYears).Append(report.Year).Distinct().Order(),
    ];

    /// <summary>The heading of a year, with a star while it is not over.</summary>
    public static string Heading(StatusReport report, int year) =>
        year.ToString("D4", CultureInfo.InvariantCulture) + (year == report.Year && report.IsRunning ? "*" : "");

    /// <summary>An indicator in a year; null where nothing is known of it.</summary>
    public static YearValue? In(this IndicatorReport indicator, int year) => indicator.Years.Values.FirstOrDefault(v => v.Year == year);
}
