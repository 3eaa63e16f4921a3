namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>What the values of several groups come to. A value that is not a number makes the whole none.</summary>
/// <param name="Of">Of the values.</param>
/// <param name="IsLessWorse">Whether less of it is worse.</param>
internal sealed record Summary(Func<IReadOnlyList<double>, double> Of, bool IsLessWorse)
{
    /// <summary>Sums are taken in another order when groups are dealt anew; what is the same must stay the same.</summary>
    private const double Same = 1e-9;

    /// <summary>Least ÷ most, 0 to 1.</summary>
    public static readonly Summary Ratio = new(values => values.Any(double.IsNaN) ? double.NaN : values.Max() > 0 ? values.Min() / values.Max() : double.NaN, IsLessWorse: true);

    /// <summary>Most − least.</summary>
    public static readonly Summary Gap = new(values => values.Any(double.IsNaN) ? double.NaN : values.Max() - values.Min(), IsLessWorse: false);

    /// <summary>The furthest from 0, without its sign.</summary>
    public static readonly Summary Furthest = new(values => values.Any(double.IsNaN) ? double.NaN : values.Max(Math.Abs), IsLessWorse: false);

    /// <summary>Whether one value is as far out as another; none counts as being so.</summary>
    public bool IsAsMuch(double value, double real) => double.IsNaN(value) || (IsLessWorse ? value <= real + Same : value >= real - Same);
}
