using System.Globalization;
using Matching.Kpi.Indicators;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>How far a figure is settled, in words.</summary>
public static class RipenessWords
{
    /// <summary>Whether the figure is final; empty for an entered value.</summary>
    public static string Sentence(IndicatorReport indicator, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator switch
        {
            { Figure: null } => "",
            { IsFinal: true } => KpiTexts.Get("ripeness.settled", culture),
            { Ripeness: null } => KpiTexts.Get("ripeness.open.year", culture),
            _ => KpiTexts.Get("ripeness.open", culture),
        };
    }

    /// <summary>What is reached, what is not, what is open, the curve's estimate and the forecast, each with its term; nothing where the figure is final.</summary>
    public static IReadOnlyList<(string Term, string Text)> Facts(IndicatorReport indicator, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.IsFinal ? [] : [.. FactsOf(indicator, culture)];
    }

    private static IEnumerable<(string Term, string Text)> FactsOf(IndicatorReport indicator, CultureInfo culture)
    {
        string Word(string key) => KpiTexts.Get(key, culture);
        string Count(int number) => EstimateWords.Whole(number, culture);
        if (indicator is { Ripeness: { } ripeness, Definition: { } definition })
        {
            var kind = definition.RestsOnAnswers ? "answers" : definition.LongerThanMonths is null ? "period" : "length";
            yield return (Word("ripeness.reached"), Count(ripeness.Reached));
            yield return (Word("ripeness.not_reached." + kind), Count(ripeness.NotReached));
            if (definition.RestsOnAnswers)
                yield return (Word("ripeness.without_answer"), Count(ripeness.WithoutAnswer));
            yield return (
                Word("ripeness.unripe." + kind),
                ripeness.LostAlready == 0 ? Count(ripeness.NotYetRipe)
                    : KpiTexts.Counted("ripeness.lost", ripeness.LostAlready, culture, Count(ripeness.NotYetRipe), Count(ripeness.LostAlready)));
            if (ripeness.Curve is not null)
                yield return (Word("ripeness.curve"), definition.IsShare ? CurveShare(ripeness, culture) : CurveCount(ripeness, culture));
        }

        // A forecast by the curve alone is the curve's estimate, which stands there already.
        if (indicator.Forecast is { Method: not ForecastMethod.Curve } forecast)
            yield return (Word("forecast"), EstimateWords.Forecast(forecast, indicator.Unit, culture));
    }

    private static string CurveShare(Ripeness ripeness, CultureInfo culture) => KpiTexts.Format(
        "forecast.value",
        culture,
        EstimateWords.Percent(ripeness.CurvePercent!.Value, culture),
        EstimateWords.Interval(ripeness.CurveInterval?.Low, ripeness.CurveInterval?.High, p => EstimateWords.Percent(p, culture), culture));

    private static string CurveCount(Ripeness ripeness, CultureInfo culture) => KpiTexts.Format(
        "ripeness.curve.count",
        culture,
        EstimateWords.Whole(ripeness.CurveCount!.Value, culture),
        EstimateWords.Whole(ripeness.Total, culture),
        EstimateWords.Interval(
            ripeness.CurveInterval?.Low * ripeness.Total / 100, ripeness.CurveInterval?.High * ripeness.Total / 100, n => EstimateWords.Whole(n, culture), culture));
}
