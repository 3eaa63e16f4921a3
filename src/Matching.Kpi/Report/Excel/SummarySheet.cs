using System.Globalization;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report.Excel;

/// <summary>The first sheet: how many of what, track by track, then the summary in sentences and the targets that were missed.</summary>
internal static class SummarySheet
{
    private static readonly Verdict[] Shown =
        [Verdict.Met, Verdict.Missed, Verdict.Pending, Verdict.NotReported, Verdict.Cancelled, Verdict.Info];

    private static int Columns => Shown.Length + 3;

    public static SheetPlan Of(StatusReport report, CultureInfo culture)
    {
        var summary = ReportSummary.Of(report, culture);
        return new SheetPlan
        {
            Name = DocumentTexts.Get("sheet.summary", culture),
            Widths = [74, .. Enumerable.Repeat(17.0, Columns - 1)],
            Rows =
            [
                [SheetCell.Text(KpiTexts.Format("report.title", culture, report.Year), CellLook.Title)],
                [SheetCell.Text(DocumentTexts.Get("column.as_of", culture), CellLook.Line), SheetCell.Day(report.AsOf)],
                [],
                Headings(report, culture),
                .. report.Tracks.Select(t => Counts(KpiTexts.TrackName(t.Code, culture), t.IndicatorCounts)),
                Counts(DocumentTexts.Get("column.total", culture), report.IndicatorCounts),
                .. Sentences(KpiTexts.Get("report.summary", culture), summary.Counts),
                .. Sentences(DocumentTexts.Get("approval.heading", culture), summary.Standing),
                .. Sentences(DocumentTexts.Get("since.heading", culture), summary.Since),
                .. Sentences(DocumentTexts.Get("summary.strong", culture), summary.StrongAndWeak),
                .. Missed(summary, culture),
                .. Sentences(DocumentTexts.Get("summary.changes", culture), summary.Changes),
                .. Sentences(DocumentTexts.Get("summary.disagree", culture), summary.Disagreements),
            ],
        };
    }

    private static IReadOnlyList<SheetCell> Headings(StatusReport report, CultureInfo culture) =>
    [
        .. new[] { KpiTexts.Get("report.track", culture), DocumentTexts.Get("column.judged", culture) }
            .Concat(Shown.Select(v => VerdictWords.Of(v, !report.MayTurn(v), culture))).Append(DocumentTexts.Get("column.total", culture))
            .Select(text => SheetCell.Text(text, CellLook.Header)),
    ];

    private static IReadOnlyList<SheetCell> Counts(string name, IndicatorCounts counts) =>
    [
        SheetCell.Text(name, CellLook.Strong),
        .. new[] { counts.Judged, counts.Met, counts.Missed, counts.Pending, counts.NotReported, counts.Cancelled, counts.Info, counts.Total }
            .Select(number => SheetCell.Number(number)),
    ];

    private static IEnumerable<IReadOnlyList<SheetCell>> Sentences(string heading, IReadOnlyList<string> sentences) => sentences.Count == 0 ? []
        : [[], [SheetCell.Text(heading, CellLook.Heading)], .. sentences.Select(s => (IReadOnlyList<SheetCell>)[SheetCell.Sentence(s, Columns)])];

    private static IEnumerable<IReadOnlyList<SheetCell>> Missed(ReportSummary summary, CultureInfo culture)
    {
        if (summary.Missed.Count == 0)
            yield break;
        yield return [];
        yield return [SheetCell.Text(summary.MissedHeading, CellLook.Heading)];
        yield return
        [
            .. new[] { KpiTexts.Get("report.indicator", culture), KpiTexts.Get("report.target", culture), DocumentTexts.Get("column.qualifier", culture), KpiTexts.Get("report.value", culture), DocumentTexts.Get("way_to_target", culture) }
                .Select(text => SheetCell.Text(text, CellLook.Header)),
        ];
        foreach (var indicator in summary.Missed)
        {
            yield return
            [
                SheetCell.Text(summary.Names.Of(indicator)),
                SheetCell.Text(FigureWords.Target(indicator, culture), CellLook.Line),
                SheetCell.Text(indicator.Qualifier is { } words ? KpiTexts.QualifierWord(words, culture) : null),
                SheetTable.InUnit(indicator, indicator.Value),
                SheetCell.Percent(indicator.WayToTarget),
            ];
        }

        if (summary.MissedNote is { } note)
            yield return [SheetCell.Sentence(note, Columns)];
    }
}
