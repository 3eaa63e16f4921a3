using System.Globalization;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Report.Excel;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Word;

/// <summary>
/// The status report as a document that a secretary can edit: real headings and styles, table headers on every page, page numbers
/// as fields, landscape, native charts with words beside them. It says what the page says, number for number.
/// </summary>
public static class ReportWord
{
    /// <summary>The whole file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="culture">Danish or English.</param>
    public static byte[] Write(StatusReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        return WordFile.Write(ReportExcel.CardOf(report, culture), culture, document =>
        {
            SummaryPages.Add(document, report, culture);
            ProgrammePages.Add(document, report, culture);
            foreach (var track in report.Tracks)
                TrackPages.Add(document, track, report, culture);
            DurationPages.Add(document, report, culture);
            YearPages.Add(document, report, culture);
            DefinitionPages.Add(document, report, culture);
        });
    }
}
