using System.Globalization;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Word;

/// <summary>How long matches last: the curves, and what they say after some days.</summary>
internal static class DurationPages
{
    public static void Add(WordFile document, StatusReport report, CultureInfo culture)
    {
        var heading = DocumentTexts.Get("durations", culture);
        document.Heading(heading, 1, onNewPage: true);
        var lines = DurationLine.Of(report, culture);
        if (lines.Count == 0)
        {
            document.Add(DocumentTexts.Get("durations.empty", culture));
            return;
        }

        var table = new WordTable(DurationLine.Headings(culture), [19, 7, 9, 14, 18, 15, 15, 15], heading, [.. Enumerable.Range(1, DurationLine.Columns - 1)]);
        foreach (var line in lines)
            table.Add([.. line.Cells.Select((text, i) => new[] { WordText.Paragraph(text, i == 0 ? WordStyles.Cell : WordStyles.Number) })]);
        document.Add(table);
        document.Add(DocumentTexts.Get("chart.durations.note", culture), WordStyles.Caption);
        foreach (var chart in ReportCharts.OfDurations(report, culture))
            document.Add(chart);
    }
}
