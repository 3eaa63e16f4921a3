using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report.Html;

/// <summary>An indicator's target, value and remarks in words. Only here and in other documents are numbers rounded.</summary>
internal static class FigureWords
{
    private const string Nothing = "–";

    public static string Target(IndicatorReport indicator, CultureInfo culture)
    {
        if (indicator.Target is not { } target)
            return Nothing;
        if (indicator.Unit == "milestone" && target is { Comparator: ">=", Value: 1 })
            return KpiTexts.Get("report.achieved", culture);
        string Number(double value) => ReportNumbers.Judged(value, target, indicator.Unit, culture);
        return target.Comparator switch
        {
            ">=" => KpiTexts.Format("comparator.ge", culture, Number(target.Value)),
            "<=" => KpiTexts.Format("comparator.le", culture, Number(target.Value)),
            ">" => KpiTexts.Format("comparator.gt", culture, Number(target.Value)),
            "<" => KpiTexts.Format("comparator.lt", culture, Number(target.Value)),
            _ => KpiTexts.Format("comparator.between", culture, Number(target.Value), Number(target.High!.Value)),
        };
    }

    public static string Value(IndicatorReport indicator, CultureInfo culture) =>
        Value(indicator, indicator.Value, indicator.Qualifier, culture);

    public static string N(IndicatorReport indicator, CultureInfo culture) => indicator.Denominator is { } denominator
        ? KpiTexts.Format("report.of", culture, Count(indicator.Numerator ?? 0, culture), Count(denominator, culture))
        : "";

    public static string Interval(IndicatorReport indicator, CultureInfo culture) => indicator.Interval is { } interval
        ? KpiTexts.Format(
            "report.range",
            culture,
            ReportNumbers.Rounded(interval.Low, indicator.Unit, culture),
            ReportNumbers.Rounded(interval.High, indicator.Unit, culture))
        : "";

    /// <summary>Everything that must be read beside the figure: remarks, second figures, response rate, durations.</summary>
    public static IEnumerable<string> Remarks(IndicatorReport indicator, CultureInfo culture)
    {
        foreach (var remark in indicator.Remarks(culture))
            yield return remark;
        if (indicator.EnteredBeside is { Value: not null } beside)
            yield return KpiTexts.Format("report.entered_beside", culture, Stated(indicator, beside, culture));
        foreach (var other in indicator.AlsoStated.Where(o => o.Value is not null))
            yield return KpiTexts.Format("report.also_stated", culture, Stated(indicator, other, culture));
        if (indicator.Figure?.ResponseRate is { Percent: { } percent } rate)
        {
            yield return KpiTexts.Format(
                "report.response_rate",
                culture,
                ReportNumbers.Rounded(percent, "percent", culture),
                Count(rate.Answered, culture),
                Count(rate.Due, culture));
        }

        if (indicator.Durations is { N: > 0 } curve)
        {
            yield return KpiTexts.Format(
                curve.Median is null ? "report.durations.no_median" : "report.durations",
                culture,
                ReportNumbers.Rounded(curve.Median ?? 0, "count", culture),
                Count(curve.N, culture),
                Count(curve.Events, culture));
        }
    }

    private static string Stated(IndicatorReport indicator, Observation stated, CultureInfo culture)
    {
        var value = Value(indicator, stated.Value, stated.Qualifier, culture);
        return string.IsNullOrWhiteSpace(stated.Source) ? value : $"{value} ({stated.Source})";
    }

    private static string Value(IndicatorReport indicator, double? value, string? qualifier, CultureInfo culture)
    {
        if (value is not { } known)
            return Nothing;
        var text = indicator.Unit == "milestone" && (known is 0 or 1)
            ? KpiTexts.Get(known == 1 ? "report.achieved" : "report.not_achieved", culture)
            : ReportNumbers.Judged(known, indicator.Target, indicator.Unit, culture);
        return string.IsNullOrWhiteSpace(qualifier) ? text : $"{KpiTexts.QualifierWord(qualifier, culture)} {text}";
    }

    private static string Count(int number, CultureInfo culture) => ReportNumbers.Rounded(number, "count", culture);
}
