using System.Globalization;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Word;

/// <summary>How long matches last: what the curves say after some days, the curves, and the course of matching.</summary>
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
        }
        else
        {
            document.Add(Table(DurationLine.Headings(culture), [19, 7, 9, 14, 18, 15, 15, 15], heading, lines.Select(l => l.Cells)));
            document.Add(DocumentTexts.Get("chart.durations.note", culture), WordStyles.Caption);
        }

        foreach (var chart in ReportCharts.OfDurations(report, culture))
            document.Add(chart);
        AddCourse(document, report, culture);
    }

    private static void AddCourse(WordFile document, StatusReport report, CultureInfo culture)
    {
        var lines = CourseLine.Of(report, culture);
        if (lines.Count == 0)
            return;
        var heading = DocumentTexts.Get("course", culture);
        document.Heading(heading, 2);
        document.Add(Table(CourseLine.Headings(culture), [24, 22, 18, 18, 18], heading, lines.Select(l => l.Cells)));
        document.Add(DocumentTexts.Get("course.note", culture), WordStyles.Caption);
    }

    private static WordTable Table(IReadOnlyList<string> headings, int[] shares, string description, IEnumerable<IReadOnlyList<string>> lines)
    {
        var table = new WordTable(headings, shares, description, [.. Enumerable.Range(1, headings.Count - 1)]);
        foreach (var line in lines)
            table.Add([.. line.Select((text, i) => new[] { WordText.Paragraph(text, i == 0 ? WordStyles.Cell : WordStyles.Number) })]);
        return table;
    }
}
