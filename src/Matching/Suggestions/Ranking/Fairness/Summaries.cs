namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>What the values of several groups come to. A value that is not a number makes the whole none.</summary>
internal static class Summaries
{
    /// <summary>Least ÷ most, 0 to 1.</summary>
    public static double Ratio(IReadOnlyList<double> values) => values.Max() > 0 ? values.Min() / values.Max() : double.NaN;

    /// <summary>Most − least.</summary>
    public static double Gap(IReadOnlyList<double> values) => values.Any(double.IsNaN) ? double.NaN : values.Max() - values.Min();

    /// <summary>The furthest from 0, without its sign.</summary>
    public static double Furthest(IReadOnlyList<double> values) => values.Any(double.IsNaN) ? double.NaN : values.Max(Math.Abs);
}
