using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Programmes;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>Estimates as sentences, the same on a page as in a document. Rounded here and not before.</summary>
public static class EstimateWords
{
    /// <summary>How long half of the matches last, with the interval.</summary>
    public static string Median(SurvivalCurve curve, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(curve);
        return curve.Median is { } median
            ? KpiTexts.Format("estimate.median", culture, Whole(median, culture), Interval(curve.MedianLow, curve.MedianHigh, d => Whole(d, culture), culture))
            : KpiTexts.Get("estimate.median.none", culture);
    }

    /// <summary>How long a match lasts on average within the days watched; empty when nobody was watched.</summary>
    public static string RestrictedMean(SurvivalCurve curve, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(curve);
        return curve.RestrictedMean is { } mean
            ? KpiTexts.Format(
                "estimate.mean",
                culture,
                Whole(mean.Until, culture),
                Whole(mean.Mean, culture),
                Interval(mean.Interval.Low, mean.Interval.High, d => Whole(d, culture), culture))
            : "";
    }

    /// <summary>How many the curve of durations rests on.</summary>
    public static string RestsOn(SurvivalCurve curve, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(curve);
        return KpiTexts.Format("estimate.rests_on", culture, Whole(curve.N, culture), Whole(curve.Events, culture));
    }

    /// <summary>The trend of an indicator, whether its direction is sure, and what it says of a year that is not final.</summary>
    public static IReadOnlyList<string> Trend(IndicatorReport indicator, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var words = new List<string>(Trend(indicator.Years.Trend, value => Change(value, indicator.Unit, culture), culture));
        var last = indicator.Years.Values.Count > 0 ? indicator.Years.Values[^1] : null;
        if (last is { IsFinal: false } && indicator.Years.ExpectedIn(last.Year) is { } expected)
        {
            string Number(double value) => Forecast(value, indicator.Unit, culture);
            words.Add(KpiTexts.Format(
                "trend.expected", culture, last.Year, Number(expected.Value), Interval(expected.Interval.Low, expected.Interval.High, Number, culture)));
        }

        return words;
    }

    /// <summary>The trend of the median time to match.</summary>
    public static IReadOnlyList<string> Trend(TimeToMatch waiting, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        return [.. Trend(waiting.Trend, days => KpiTexts.Format("trend.days", culture, ReportNumbers.Rounded(days, Units.Count, culture)), culture)];
    }

    /// <summary>A forecast with its interval.</summary>
    public static string Forecast(Forecast forecast, string? unit, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        string Number(double value) => Forecast(value, unit, culture);
        return KpiTexts.Format("forecast.value", culture, Number(forecast.Value), Interval(forecast.Interval?.Low, forecast.Interval?.High, Number, culture));
    }

    /// <summary>A share with its fraction and interval.</summary>
    public static string Share(Share share, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(share);
        return share.Percent is { } percent
            ? KpiTexts.Format(
                "course.share",
                culture,
                Whole(share.Numerator, culture),
                Whole(share.Denominator, culture),
                Percent(percent, culture),
                Interval(share.Interval!.Low, share.Interval.High, p => Percent(p, culture), culture))
            : KpiTexts.Get("course.share.none", culture);
    }

    internal static string Interval(double? low, double? high, Func<double, string> number, CultureInfo culture) => (low, high) switch
    {
        ({ } from, { } to) => KpiTexts.Format("estimate.interval", culture, number(from), number(to)),
        ({ } from, null) => KpiTexts.Format("estimate.interval.from", culture, number(from)),
        (null, { } to) => KpiTexts.Format("estimate.interval.to", culture, number(to)),
        _ => KpiTexts.Get("estimate.interval.none", culture),
    };

    internal static string Percent(double percent, CultureInfo culture) => ReportNumbers.Rounded(percent, Units.Percent, culture);

    internal static string Whole(double number, CultureInfo culture) => ReportNumbers.Rounded(Math.Round(number, MidpointRounding.AwayFromZero), Units.Count, culture);

    private static IEnumerable<string> Trend(LinearTrend? trend, Func<double, string> change, CultureInfo culture)
    {
        if (trend is null)
        {
            yield return KpiTexts.Get("trend.none", culture);
            yield break;
        }

        // A fall of 3 a year lies between −5 and −1; in words it reads 1 to 5, as a fall.
        var (key, sign) = trend.Slope < 0 ? ("trend.down", -1) : ("trend.up", 1);
        var (low, high) = sign < 0 ? (-trend.Interval.High, -trend.Interval.Low) : (trend.Interval.Low, trend.Interval.High);
        yield return KpiTexts.Format(key, culture, trend.N, change(sign * trend.Slope), Interval(low, high, change, culture));
        if (!trend.HasDirection)
            yield return KpiTexts.Get("trend.unclear", culture);
    }

    private static string Change(double value, string? unit, CultureInfo culture)
    {
        var number = ReportNumbers.Rounded(Math.Round(value, 1, MidpointRounding.AwayFromZero), Units.Count, culture);
        return unit switch
        {
            Units.Percent => KpiTexts.Format("trend.points", culture, number),
            Units.Rank => KpiTexts.Format("trend.places", culture, number),
            _ => number,
        };
    }

    // Nobody reads "132.4 matches": what is counted is forecast in whole numbers.
    private static string Forecast(double value, string? unit, CultureInfo culture) =>
        unit == Units.Count ? Whole(value, culture) : ReportNumbers.Rounded(value, unit, culture);
}
