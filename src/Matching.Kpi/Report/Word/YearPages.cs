using System.Globalization;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Word;

/// <summary>Year beside year, where there is more than one.</summary>
internal static class YearPages
{
    public static void Add(WordFile document, StatusReport report, CultureInfo culture)
    {
        var years = new YearTable(report, culture);
        if (years.Lines.Count == 0)
            return;
        var heading = DocumentTexts.Get("years", culture);
        document.Heading(heading, 1, onNewPage: true);
        var table = new WordTable(years.Headings, [44, .. years.Headings.Skip(1).Select(_ => 10)], heading, [.. Enumerable.Range(1, years.Headings.Count - 1)]);
        foreach (var line in years.Lines)
            table.Add([.. line.Select((text, i) => new[] { WordText.Paragraph(text, i == 0 ? WordStyles.Cell : WordStyles.Number) })]);
        document.Add(table);
        foreach (var chart in ReportCharts.OfYears(report, culture))
            document.Add(chart);
    }
}
