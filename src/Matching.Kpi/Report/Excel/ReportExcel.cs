using System.Globalization;
using Matching.Kpi.Report.Office;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Excel;

/// <summary>
/// The status report as a workbook: a summary, a sheet for each track, the initiatives, durations, years and definitions. Numbers, percentages
/// and days are cells of their type and keep all their digits; headers stay in sight and on every printed page; charts are native.
/// </summary>
public static class ReportExcel
{
    /// <summary>The whole file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="culture">Danish or English.</param>
    public static byte[] Write(StatusReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Workbook.Write(
            [
                SummarySheet.Of(report, culture),
                .. report.Goals.Count == 0 ? Array.Empty<SheetPlan>() : [GoalsSheet.Of(report, culture)],
                .. report.Money is null ? Array.Empty<SheetPlan>() : [MoneySheet.Of(report.Money, culture)],
                .. report.Tracks.Select(track => TrackSheet.Of(track, culture)),
                InitiativesSheet.Of(report, culture),
                DurationsSheet.Of(report, culture),
                YearsSheet.Of(report, culture),
                DefinitionsSheet.Of(report, culture),
            ],
            CardOf(report, culture),
            culture);
    }

    internal static FileCard CardOf(StatusReport report, CultureInfo culture) => new(
        KpiTexts.Format("report.title", culture, report.Year),
        DocumentTexts.Format("description", culture, report.Year),
        culture.TwoLetterISOLanguageName == "en" ? "en-GB" : "da-DK",
        report.AsOf);
}
