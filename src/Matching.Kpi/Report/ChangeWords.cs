using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>What changed since the year before, and since the baselines of the catalogue, in sentences.</summary>
internal sealed class ChangeWords(StatusReport report, FigureNames names, CultureInfo culture)
{
    private const int MostNamed = 8;

    private static readonly (string Key, Verdict From, Verdict To)[] Turns =
        [("summary.changes.now_met", Verdict.Missed, Verdict.Met), ("summary.changes.now_missed", Verdict.Met, Verdict.Missed)];

    public IReadOnlyList<string> Sentences => [.. SinceLastYear(), .. SinceBaselines()];

    private IEnumerable<string> SinceLastYear()
    {
        var last = report.Year - 1;
        var pairs = report.Indicators.Select(i => (Now: i, Then: i.In(last))).Where(p => p.Then is not null).Select(p => (p.Now, Then: p.Then!)).ToList();
        if (pairs.TrueForAll(p => p.Then.Value is null or 0.0))
        {
            yield return DocumentTexts.Format("summary.changes.none", culture, last);
            yield break;
        }

        if (report.IsRunning)
            yield return DocumentTexts.Format("summary.changes.running", culture, report.Year, last);
        var values = pairs.Where(p => CanBeCompared(p.Now, p.Then)).Select(p => DocumentTexts.Format(
            "summary.changes.value", culture, names.Of(p.Now), FigureWords.Value(p.Then, p.Now.Unit, culture), FigureWords.Value(p.Now, culture))).ToList();
        if (values.Count > 0)
            yield return DocumentTexts.Format("summary.changes.values", culture, last, report.Year, ListWords.Of(values, MostNamed, culture));
        foreach (var (key, from, to) in Turns)
        {
            var turned = pairs.Where(p => p.Then.Verdict == from && p.Now.Verdict == to).Select(p => p.Now).ToList();
            if (turned.Count > 0)
            {
                yield return DocumentTexts.Format(
                    to == Verdict.Missed && turned.Exists(i => !i.IsFinal) ? key + ".so_far" : key,
                    culture,
                    last,
                    ListWords.Of([.. turned.Select(i => DocumentTexts.Format("quoted", culture, names.Of(i)))], MostNamed, culture));
            }
        }
    }

    // Nothing in both years is no change worth a sentence.
    private static bool CanBeCompared(IndicatorReport now, YearValue then) =>
        now.Value is not null && then.Value is not null && now.Unit != Units.Milestone && (now.Value, then.Value) is not (0.0, 0.0);

    private IEnumerable<string> SinceBaselines()
    {
        var based = report.Indicators.Where(i => i is { Row.Baseline: not null, Value: not null } && !string.IsNullOrWhiteSpace(i.Row.BaselinePeriod))
            .Select(i => DocumentTexts.Format(
                "summary.changes.baseline",
                culture,
                names.Of(i),
                ReportNumbers.Rounded(i.Row!.Baseline!.Value, i.Unit, culture),
                i.Row.BaselinePeriod!,
                FigureWords.Value(i, culture)))
            .ToList();
        if (based.Count > 0)
            yield return DocumentTexts.Format("summary.changes.baselines", culture, ListWords.Of(based, MostNamed, culture));
    }
}
