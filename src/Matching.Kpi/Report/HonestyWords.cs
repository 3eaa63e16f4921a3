using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>
/// What must be read beside a figure that is not settled: how many cases nobody can judge yet, what the curve says, the forecast and the
/// light with its rule. Nothing of a figure that is final.
/// </summary>
internal static class HonestyWords
{
    public static IEnumerable<string> Of(IndicatorReport indicator, CultureInfo culture)
    {
        if (indicator.IsFinal)
            yield break;
        if (indicator.Ripeness is { NotYetRipe: > 0 } ripeness)
        {
            yield return DocumentTexts.Format(
                "honesty.ripe", culture, Count(ripeness.NotYetRipe, culture), Count(ripeness.Total, culture), Count(ripeness.Reached, culture), Count(ripeness.NotReached, culture));
            if (ripeness.CurvePercent is { } share)
            {
                yield return ripeness.CurveInterval is { } limits
                    ? DocumentTexts.Format("honesty.curve_limits", culture, Percent(share, culture), Percent(limits.Low, culture), Percent(limits.High, culture))
                    : DocumentTexts.Format("honesty.curve", culture, Percent(share, culture));
            }
        }

        if (indicator.Forecast is { } forecast)
        {
            string Words(double value) => ReportNumbers.Rounded(value, indicator.Unit, culture);
            yield return forecast.Interval is { } interval
                ? DocumentTexts.Format("honesty.forecast_limits", culture, Words(forecast.Value), Words(interval.Low), Words(interval.High), forecast.Sentence(culture))
                : DocumentTexts.Format("honesty.forecast", culture, Words(forecast.Value), forecast.Sentence(culture));
        }

        if (indicator.Light is { Light: not Light.None } light)
            yield return DocumentTexts.Format("honesty.light", culture, light.Word(culture), light.Sentence(culture));
    }

    /// <summary>How many targets that are not settled stand at which light, as a sentence; null where all are settled.</summary>
    public static string? Lights(StatusReport report, CultureInfo culture)
    {
        var lights = report.Indicators.Where(i => !i.IsFinal).Select(i => i.Light.Light).Where(l => l != Light.None).ToList();
        return lights.Count == 0 ? null : DocumentTexts.Format(
            "summary.lights", culture, lights.Count, lights.Count(l => l == Light.Green), lights.Count(l => l == Light.Yellow), lights.Count(l => l == Light.Red));
    }

    private static string Count(int number, CultureInfo culture) => ReportNumbers.Rounded(number, Units.Count, culture);

    private static string Percent(double number, CultureInfo culture) => ReportNumbers.Rounded(number, Units.Percent, culture);
}
