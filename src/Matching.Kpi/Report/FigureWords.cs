using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>
/// An indicator's target, value and remarks in words, the same on a page as in the report. Only here are numbers rounded.
/// </summary>
public static class FigureWords
{
    private const string Nothing = "–";

    /// <summary>The success criterion, such as "at least 70 %"; a dash where there is none.</summary>
    public static string Target(IndicatorReport indicator, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Target(indicator.Target, indicator.Unit, culture);
    }

    /// <summary>A success criterion of any year.</summary>
    public static string Target(Target? target, string? unit, CultureInfo culture)
    {
        if (target is null)
            return Nothing;
        if (unit == Units.Milestone && target is { Comparator: Comparators.AtLeast, Value: 1 })
            return KpiTexts.Get("report.achieved", culture);
        string Number(double value) => ReportNumbers.Judged(value, target, unit, culture);
        return target.Comparator switch
        {
            Comparators.AtLeast => KpiTexts.Format("comparator.ge", culture, Number(target.Value)),
            Comparators.AtMost => KpiTexts.Format("comparator.le", culture, Number(target.Value)),
            Comparators.MoreThan => KpiTexts.Format("comparator.gt", culture, Number(target.Value)),
            Comparators.LessThan => KpiTexts.Format("comparator.lt", culture, Number(target.Value)),
            _ => KpiTexts.Format("comparator.between", culture, Number(target.Value), Number(target.High!.Value)),
        };
    }

    /// <summary>The value with the words before it; a milestone as yes or no; a dash where there is none.</summary>
    public static string Value(IndicatorReport indicator, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.IsNotYet
            ? KpiTexts.Get("report.not_yet", culture)
            : Value(indicator.Unit, indicator.Target, indicator.Value, indicator.Qualifier, culture);
    }

    /// <summary>The value of any year, as <see cref="Value(IndicatorReport, CultureInfo)"/>.</summary>
    public static string Value(YearValue year, string? unit, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(year);
        return Value(unit, year.Target, year.Value, year.Qualifier, culture);
    }

    /// <summary>A number of percent, rounded to the whole.</summary>
    public static string Percent(double percent, CultureInfo culture) => ReportNumbers.Rounded(percent, Units.Percent, culture);

    /// <summary>How far it is towards its target, in percent; a dash where that says nothing.</summary>
    public static string WayToTarget(IndicatorReport indicator, CultureInfo culture) => indicator is { WayToTarget: { } percent }
        ? ReportNumbers.Rounded(percent, Units.Percent, culture)
        : Nothing;

    /// <summary>Numerator and denominator of a computed share; else empty.</summary>
    public static string N(IndicatorReport indicator, CultureInfo culture) => indicator is { Denominator: { } denominator }
        ? KpiTexts.Format("report.of", culture, Count(indicator.Numerator ?? 0, culture), Count(denominator, culture))
        : "";

    /// <summary>The 95 % interval of a computed share; else empty.</summary>
    public static string Interval(IndicatorReport indicator, CultureInfo culture) => indicator is { Interval: { } interval }
        ? KpiTexts.Format(
            "report.range",
            culture,
            ReportNumbers.Rounded(interval.Low, indicator.Unit, culture),
            ReportNumbers.Rounded(interval.High, indicator.Unit, culture))
        : "";

    /// <summary>Where the value comes from.</summary>
    public static string Source(IndicatorReport indicator, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return KpiTexts.Get("source." + indicator.Source, culture);
    }

    /// <summary>Everything that must be read beside the figure: remarks, second figures, response rate, durations.</summary>
    public static IReadOnlyList<string> Remarks(IndicatorReport indicator, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Reported is { } reported ? reported.Beside.Remarks(culture) : [.. RemarksOf(indicator, culture)];
    }

    /// <summary>The same, with what must be read beside a figure that is not settled, and the targets that were replaced.</summary>
    internal static IReadOnlyList<string> AllRemarks(IndicatorReport indicator, CultureInfo culture) =>
        [.. Remarks(indicator, culture), .. HonestyWords.Of(indicator, culture), .. TargetWords.Replaced(indicator, culture)];

    private static IEnumerable<string> RemarksOf(IndicatorReport indicator, CultureInfo culture)
    {
        foreach (var remark in indicator.Remarks(culture))
            yield return remark;
        if (indicator.EnteredBeside is { Value: not null } beside)
            yield return KpiTexts.Format("report.entered_beside", culture, Stated(indicator, beside, culture));
        foreach (var other in indicator.AlsoStated.Where(o => o.Value is not null))
            yield return KpiTexts.Format("report.also_stated", culture, Stated(indicator, other, culture));
        if (indicator.ResponseRate is { Percent: { } percent } rate)
        {
            yield return KpiTexts.Format(
                "report.response_rate",
                culture,
                ReportNumbers.Rounded(percent, Units.Percent, culture),
                Count(rate.Answered, culture),
                Count(rate.Due, culture));
        }

        if (indicator.Durations is { N: > 0 } curve)
        {
            yield return KpiTexts.Format(
                curve.Median is null ? "report.durations.no_median" : "report.durations",
                culture,
                ReportNumbers.Rounded(curve.Median ?? 0, Units.Count, culture),
                Count(curve.N, culture),
                Count(curve.Events, culture));
        }
    }

    /// <summary>A second value as the indicator's own would be written, without its source.</summary>
    internal static string StatedValue(IndicatorReport indicator, Observation stated, CultureInfo culture) =>
        Value(indicator.Unit, indicator.Target, stated.Value, stated.Qualifier, culture);

    /// <summary>A second value with its source.</summary>
    internal static string Stated(IndicatorReport indicator, Observation stated, CultureInfo culture)
    {
        var value = StatedValue(indicator, stated, culture);
        return string.IsNullOrWhiteSpace(stated.Source) ? value : $"{value} ({stated.Source})";
    }

    /// <summary>A value as somebody entered it, with all its decimals; a dash where there is none.</summary>
    public static string Entered(string? unit, double? value, string? qualifier, CultureInfo culture)
    {
        if (unit == Units.Milestone || value is not { } known)
            return Value(unit, null, value, qualifier, culture);
        var text = ReportNumbers.Whole(known, unit, culture);
        return string.IsNullOrWhiteSpace(qualifier) ? text : $"{KpiTexts.QualifierWord(qualifier, culture)} {text}";
    }

    /// <summary>Any value as an indicator of that unit and target writes its own; a dash where there is none.</summary>
    public static string Value(string? unit, Target? target, double? value, string? qualifier, CultureInfo culture)
    {
        if (value is not { } known)
            return Nothing;
        var text = unit == Units.Milestone && (known is 0 or 1)
            ? KpiTexts.Get(known == 1 ? "report.achieved" : "report.not_achieved", culture)
            : ReportNumbers.Judged(known, target, unit, culture);
        return string.IsNullOrWhiteSpace(qualifier) ? text : $"{KpiTexts.QualifierWord(qualifier, culture)} {text}";
    }

    private static string Count(int number, CultureInfo culture) => ReportNumbers.Rounded(number, Units.Count, culture);
}
