using Matching.Kpi.Estimates;
using Matching.Kpi.Records;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>One indicator in one year, as it stands on the day of the report.</summary>
public sealed record YearValue
{
    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>The value in the indicator's unit, unrounded; null when there is none.</summary>
    public required double? Value { get; init; }

    /// <summary>Wilson 95 % interval of a computed share in percent; else null.</summary>
    public required Interval? Interval { get; init; }

    /// <summary>Rows in the numerator; null for an entered value.</summary>
    public required int? Numerator { get; init; }

    /// <summary>Rows in the denominator of a computed share; else null.</summary>
    public required int? Denominator { get; init; }

    /// <summary>The words before an entered value.</summary>
    public required string? Qualifier { get; init; }

    /// <summary>That year's target; null where there was none.</summary>
    public required Target? Target { get; init; }

    /// <summary>That year's verdict, on what is known on the day.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Whether nothing of that year is open any more; only such years make a trend.</summary>
    public required bool IsFinal { get; init; }

    internal static YearValue Of(int year, IndicatorReport indicator) => new()
    {
        Year = year,
        Value = indicator.Value,
        Interval = indicator.Interval,
        Numerator = indicator.Numerator,
        Denominator = indicator.Denominator,
        Qualifier = indicator.Qualifier,
        Target = indicator.Target,
        Verdict = indicator.Verdict,
        IsFinal = indicator.IsFinal,
    };
}

/// <summary>An indicator's years side by side, all as they stand on the day of the report.</summary>
/// <param name="Values">The years that have records, a target or an entered value, ascending, the report's year last; ten at most.</param>
/// <param name="Unit">The indicator's unit.</param>
public sealed record YearSeries(IReadOnlyList<YearValue> Values, string? Unit)
{
    /// <summary>How many years stand beside each other at most.</summary>
    public const int MostYears = 10;

    /// <summary>The straight line through the years that are final and have a value; null with fewer than three.</summary>
    public LinearTrend? Trend { get; } =
        LinearTrend.Of(Values.Where(v => v is { IsFinal: true, Value: not null }).Select(v => ((double)v.Year, v.Value!.Value)));

    /// <summary>What the line says of a year, with its 95 % prediction interval, within what the unit allows; null without a line.</summary>
    public (double Value, Interval Interval)? ExpectedIn(int year) => Trend is not { } trend ? null
        : (Within(trend.At(year)), new Interval(Within(trend.PredictionAt(year).Low), Within(trend.PredictionAt(year).High)));

    private double Within(double value) => Unit switch
    {
        Units.Percent => Math.Clamp(value, 0, 100),
        Units.Count or Units.Rank => Math.Max(0, value),
        Units.Milestone => Math.Clamp(value, 0, 1),
        _ => value,
    };
}
