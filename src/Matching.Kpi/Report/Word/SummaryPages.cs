using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Word;

/// <summary>The title and the summary.</summary>
internal static class SummaryPages
{
    public static void Add(WordFile document, StatusReport report, CultureInfo culture)
    {
        var summary = ReportSummary.Of(report, culture);
        document.Add(KpiTexts.Format("report.title", culture, report.Year), WordStyles.Title);
        document.Add(KpiTexts.Format("report.as_of", culture, ReportNumbers.Day(report.AsOf, culture)), WordStyles.Subtitle);
        document.Heading(KpiTexts.Get("report.summary", culture), 1);
        foreach (var sentence in summary.Counts)
            document.Add(sentence);
        Sentences(document, DocumentTexts.Get("approval.heading", culture), summary.Standing);
        Sentences(document, DocumentTexts.Get("summary.strong", culture), summary.StrongAndWeak);
        Missed(document, summary, culture);
        Sentences(document, DocumentTexts.Get("summary.changes", culture), summary.Changes);
        Sentences(document, DocumentTexts.Get("summary.disagree", culture), summary.Disagreements);
    }

    private static void Sentences(WordFile document, string heading, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
            return;
        document.Heading(heading, 2);
        foreach (var sentence in sentences)
            document.Add(sentence);
    }

    private static void Missed(WordFile document, ReportSummary summary, CultureInfo culture)
    {
        if (summary.Missed.Count == 0)
            return;
        document.Heading(summary.MissedHeading, 2);
        var table = new WordTable(
            [
                KpiTexts.Get("report.initiative", culture), KpiTexts.Get("report.indicator", culture), KpiTexts.Get("report.target", culture),
                KpiTexts.Get("report.value", culture), DocumentTexts.Get("way_to_target", culture),
            ],
            [28, 37, 13, 10, 12],
            summary.MissedHeading,
            2, 3, 4);
        foreach (var indicator in summary.Missed)
        {
            table.Add(
                [WordText.Paragraph(summary.Names.Initiative(indicator), WordStyles.Cell)],
                [WordText.Paragraph(indicator.Name(culture), WordStyles.Cell)],
                [WordText.Paragraph(FigureWords.Target(indicator, culture), WordStyles.Number)],
                [WordText.Paragraph(FigureWords.Value(indicator, culture), WordStyles.Number)],
                [WordText.Paragraph(FigureWords.WayToTarget(indicator, culture), WordStyles.Number)]);
        }

        document.Add(table);
        if (summary.MissedNote is { } note)
            document.Add(note, WordStyles.Caption);
    }
}
