using System.Globalization;

namespace Matching.Kpi.Report;

/// <summary>A year as the heading of a column.</summary>
internal static class YearWords
{
    /// <summary>The year, with a star while it is not over.</summary>
    public static string Heading(StatusReport report) => report.Year.ToString("D4", CultureInfo.InvariantCulture) + (report.IsRunning ? "*" : "");
}
