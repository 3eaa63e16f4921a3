using System.Globalization;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>Targets of the year that others replaced, with the reasons that were given: a changed target is never silent.</summary>
internal static class TargetWords
{
    /// <summary>A sentence each, the latest first; nothing of a figure that was reported, whose remarks hold what was replaced by then.</summary>
    public static IEnumerable<string> Replaced(IndicatorReport indicator, CultureInfo culture)
    {
        if (indicator.Reported is not null || indicator.Row is not { } row)
            yield break;
        foreach (var old in row.ReplacedTargets)
        {
            var text = Target.Of(old.Comparator, old.Target, old.TargetHigh) is { } target
                ? DocumentTexts.Format("target.replaced", culture, FigureWords.Target(target, indicator.Unit, culture))
                : DocumentTexts.Get("target.came", culture);
            yield return string.IsNullOrWhiteSpace(old.Why) ? text : DocumentTexts.Format("since.because", culture, text, PlainText.OneLine(old.Why));
        }
    }
}
