using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Word;

/// <summary>One track: the city's three columns with their verdicts, then the figures, their remarks and their chart.</summary>
internal static class TrackPages
{
    private static readonly string[] FigureColumns = ["indicator", "target", "value", "n", "interval", "verdict", "source"];

    public static void Add(WordFile document, TrackReport track, StatusReport report, CultureInfo culture)
    {
        var name = KpiTexts.TrackName(track.Code, culture);
        document.Heading(name, 1, onNewPage: true);
        if (track.Initiatives.Count == 0)
        {
            document.Add(KpiTexts.Get("report.no_initiatives", culture));
            return;
        }

        if (ApprovalWords.Standing(track, culture) is { } standing)
            document.Add(standing);
        document.Add(SummaryWords.Sentence(track, report.IsRunning, culture));
        document.Add(Initiatives(track, report.Year, culture));
        var figures = new TrackFigures(track, culture);
        if (figures.Initiatives.Count == 0)
            return;
        document.Heading(Word("figures"), 2);
        document.Add(Figures(figures, name, culture));
        foreach (var chart in ReportCharts.OfTrack(track, culture))
            document.Add(chart);
        if (figures.Remarks.Count > 0)
        {
            document.Heading(Word("remarks"), 2);
            for (var i = 0; i < figures.Remarks.Count; i++)
                document.Add(Remark(i + 1, figures.Remarks[i]));
        }

        Since(document, track, culture);

        string Word(string key) => KpiTexts.Get("report." + key, culture);
    }

    private static void Since(WordFile document, TrackReport track, CultureInfo culture)
    {
        var lines = ApprovalWords.Since(track, culture);
        if (lines.Count == 0)
            return;
        var heading = DocumentTexts.Get("since.heading", culture);
        document.Heading(heading, 2);
        document.Add(DocumentTexts.Get("since.note", culture));
        var table = new WordTable(ApprovalWords.Headings(culture), [26, 16, 16, 12, 30], heading);
        foreach (var line in lines)
            table.Add([.. line.Select(text => new[] { WordText.Paragraph(text, WordStyles.Cell) })]);
        document.Add(table);
    }

    private static WordTable Initiatives(TrackReport track, int year, CultureInfo culture)
    {
        string Word(string key) => KpiTexts.Get("report." + key, culture);
        var table = new WordTable(
            [Word("initiative"), Word("goal"), Word("criteria"), KpiTexts.Format("report.status", culture, year), Word("verdict")],
            [17, 23, 23, 25, 12],
            KpiTexts.TrackName(track.Code, culture));
        foreach (var report in track.Initiatives)
        {
            var initiative = report.Initiative;
            Paragraph[] named = [WordText.Paragraph(initiative.Name(culture), WordStyles.Strong)];
            table.Add(
                (report.Verdict, VerdictWords.IsFinal(report)),
                culture,
                after: 0,
                initiative.FundingWords(culture) is { } funding ? [.. named, WordText.Paragraph($"{Word("funding")}: {funding}", WordStyles.Tag)] : named,
                [WordText.Paragraph(KpiTexts.Choose(initiative.GoalDa, initiative.GoalEn, culture), WordStyles.Cell)],
                [WordText.Paragraph(KpiTexts.Choose(initiative.CriteriaDa, initiative.CriteriaEn, culture), WordStyles.Cell)],
                [WordText.Paragraph(KpiTexts.Choose(initiative.StatusDa, initiative.StatusEn, culture), WordStyles.Cell)]);
        }

        return table;
    }

    private static WordTable Figures(TrackFigures figures, string description, CultureInfo culture)
    {
        var table = new WordTable([.. FigureColumns.Select(c => KpiTexts.Get("report." + c, culture))], [32, 12, 11, 9, 10, 11, 15], description, 1, 2, 3, 4);
        foreach (var (name, lines) in figures.Initiatives)
        {
            table.AddGroup(name);
            foreach (var line in lines)
            {
                table.Add(
                    (line.Verdict, line.IsFinal),
                    culture,
                    after: 1,
                    [Named(line)],
                    [WordText.Paragraph(line.Target, WordStyles.Number)],
                    [WordText.Paragraph(line.Value, WordStyles.Number)],
                    [WordText.Paragraph(line.N, WordStyles.Number)],
                    [WordText.Paragraph(line.Interval, WordStyles.Number)],
                    [WordText.Paragraph(line.Source, WordStyles.Cell), .. line.Sources.Select(source => WordText.Paragraph(source, WordStyles.Tag))]);
                if (line.Below.Count > 0)
                    table.AddBelow([.. line.Below.Select(below => WordText.Paragraph(below, WordStyles.Tag))]);
            }
        }

        return table;
    }

    private static Paragraph Named(FigureLine line)
    {
        var named = WordText.Paragraph(line.Name, WordStyles.Cell);
        if (line.Below.Count > 0)
            named.ParagraphProperties!.InsertAfter(new KeepNext(), named.ParagraphProperties.ParagraphStyleId);
        if (line.Remarks.Count > 0)
            named.Append(WordText.Run(" " + string.Join(", ", line.Remarks.Select(r => r.ToString(CultureInfo.InvariantCulture))), WordStyles.Mark));
        return named;
    }

    private static Paragraph Remark(int number, string text)
    {
        var remark = WordText.Paragraph("", WordStyles.Remark);
        remark.Append(WordText.Run(number.ToString(CultureInfo.InvariantCulture) + "."), new Run(new TabChar()), WordText.Run(text));
        return remark;
    }
}
