using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>What changed since the year before, in sentences.</summary>
internal static class ChangeWords
{
    private const int MostNamed = 8;

    public static IReadOnlyList<string> Of(StatusReport report, CultureInfo culture) => [.. SinceLastYear(report, culture), .. SinceBaselines(report, culture)];

    private static IEnumerable<string> SinceLastYear(StatusReport report, CultureInfo culture)
    {
        var last = report.Year - 1;
        if (report.Earlier.FirstOrDefault(r => r.Year == last) is not { } before)
        {
            yield return DocumentTexts.Format("summary.changes.none", culture, last);
            yield break;
        }

        if (report.IsRunning)
            yield return DocumentTexts.Format("summary.changes.running", culture, report.Year, last);
        var then = before.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);
        var pairs = report.Indicators.Where(i => then.ContainsKey(i.Code)).Select(i => (Now: i, Then: then[i.Code])).ToList();
        var values = pairs.Where(p => p.Now.Value is not null && p.Then.Value is not null && p.Now.Unit == p.Then.Unit && p.Now.Unit != Units.Milestone
            && (p.Now.Value, p.Then.Value) is not (0.0, 0.0)).ToList();
        if (values.Count > 0)
        {
            yield return DocumentTexts.Format("summary.changes.values", culture, last, report.Year, ListWords.Of(
                [.. values.Select(p => DocumentTexts.Format(
                    "summary.changes.value", culture, ListWords.Name(p.Now, culture), FigureWords.Value(p.Then, culture), FigureWords.Value(p.Now, culture)))],
                MostNamed,
                culture));
        }

        foreach (var (key, from, to) in new[] { ("summary.changes.now_met", Verdict.Missed, Verdict.Met), ("summary.changes.now_missed", Verdict.Met, Verdict.Missed) })
        {
            var turned = pairs.Where(p => p.Then.Verdict == from && p.Now.Verdict == to).Select(p => DocumentTexts.Format("quoted", culture, ListWords.Name(p.Now, culture))).ToList();
            if (turned.Count > 0)
                yield return DocumentTexts.Format(key, culture, last, ListWords.Of(turned, MostNamed, culture));
        }
    }

    private static IEnumerable<string> SinceBaselines(StatusReport report, CultureInfo culture)
    {
        var based = report.Indicators.Where(i => i is { Row.Baseline: not null, Value: not null } && !string.IsNullOrWhiteSpace(i.Row.BaselinePeriod)).ToList();
        if (based.Count > 0)
        {
            yield return DocumentTexts.Format("summary.changes.baselines", culture, ListWords.Of(
                [.. based.Select(i => DocumentTexts.Format(
                    "summary.changes.baseline",
                    culture,
                    ListWords.Name(i, culture),
                    ReportNumbers.Rounded(i.Row!.Baseline!.Value, i.Unit, culture),
                    i.Row.BaselinePeriod!,
                    FigureWords.Value(i, culture)))],
                MostNamed,
                culture));
        }
    }
}
