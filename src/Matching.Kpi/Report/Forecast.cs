using System.Globalization;
using Matching.Kpi.Calendar;
using Matching.Kpi.Estimates;
using Matching.Kpi.Indicators;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>How a forecast was made.</summary>
public enum ForecastMethod
{
    /// <summary>The count so far, carried on at its own pace: <see cref="PaceForecast"/>.</summary>
    Pace,

    /// <summary>The curve of durations at the months of the definition.</summary>
    Curve,

    /// <summary>The number of matches at its own pace, times the share that the curve expects to last.</summary>
    PaceAndCurve,

    /// <summary>The share of the answers so far with its Wilson interval: the later ones answer like the earlier.</summary>
    Answers,
}

/// <summary>What a figure of a year that is not settled will be when it is.</summary>
/// <param name="Value">In the figure's unit, unrounded.</param>
/// <param name="Interval">Its 95 % interval; null where none can be given yet.</param>
/// <param name="Method">How it was made.</param>
public sealed record Forecast(double Value, Interval? Interval, ForecastMethod Method)
{
    /// <summary>Before this many days of a year have passed, no pace is carried on.</summary>
    public const int FirstDays = 31;

    /// <summary>
    /// The forecast of a figure on a day. Null where the figure is final, where the year has not begun or is younger than
    /// <see cref="FirstDays"/>, while nobody has been followed long enough or has answered, and for
    /// <c>young-mentor.still-running</c>, whose day is fixed by the funding and not by the year.
    /// <para>
    /// The interval of <see cref="ForecastMethod.PaceAndCurve"/> multiplies the lower ends and the upper ends, which is wider than
    /// 95 %. Where the curve has no limits because nobody or everybody has ended, the Wilson interval of the ripe stands in.
    /// A count that only grows is never forecast below what is reached.
    /// </para>
    /// </summary>
    /// <param name="definition">The figure's definition.</param>
    /// <param name="figure">The figure on the day.</param>
    /// <param name="ripeness">Its ripeness on the day; null where every record counts at once.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="asOf">The day.</param>
    public static Forecast? Of(IndicatorDefinition definition, Figure figure, Ripeness? ripeness, int year, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(figure);
        if (Passed(year, asOf) is not { } passed || (YearEnd.IsOver(year, asOf) && ripeness is null or { IsSettled: true }))
            return null;
        return (definition, ripeness) switch
        {
            (_, null) => Pace(figure.Numerator, passed),
            ({ RestsOnAnswers: true }, _) => figure.Value is { } share ? new Forecast(share, figure.Interval, ForecastMethod.Answers) : null,
            ({ IsShare: true }, { Curve: not null }) => new Forecast(ripeness.CurvePercent!.Value, Limits(ripeness), ForecastMethod.Curve),
            (_, { Curve: not null }) => PaceAndCurve(ripeness, passed),
            _ => null,
        };
    }

    /// <summary>How it was made, as a sentence.</summary>
    public string Sentence(CultureInfo culture) => KpiTexts.Get(
        Method switch
        {
            ForecastMethod.Pace => "forecast.pace",
            ForecastMethod.Curve => "forecast.curve",
            ForecastMethod.PaceAndCurve => "forecast.pace_and_curve",
            _ => "forecast.answers",
        },
        culture);

    /// <summary>The part of the year that has passed at the end of the day, at most 1; null before it began and in its first days.</summary>
    public static double? Passed(int year, DateOnly asOf)
    {
        var first = new DateOnly(year, 1, 1);
        var days = asOf.DayNumber - first.DayNumber + 1;
        return days < FirstDays ? null : Math.Min(1, days / (double)(DateTime.IsLeapYear(year) ? 366 : 365));
    }

    private static Forecast Pace(int soFar, double passed)
    {
        var (value, interval) = PaceForecast.Of(soFar, passed);
        return new Forecast(value, interval, ForecastMethod.Pace);
    }

    private static Forecast PaceAndCurve(Ripeness ripeness, double passed)
    {
        var (matches, some) = PaceForecast.Of(ripeness.Total, passed);
        var interval = Limits(ripeness) is { } limits
            ? new Interval(Math.Max(ripeness.Reached, some.Low * limits.Low / 100), Math.Max(ripeness.Reached, some.High * limits.High / 100))
            : null;
        return new Forecast(Math.Max(ripeness.Reached, matches * ripeness.Curve!.Survival), interval, ForecastMethod.PaceAndCurve);
    }

    private static Interval? Limits(Ripeness ripeness) =>
        ripeness.CurveInterval ?? new Share(ripeness.Reached, ripeness.Reached + ripeness.NotReached).Interval;
}
