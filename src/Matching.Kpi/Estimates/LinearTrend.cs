namespace Matching.Kpi.Estimates;

/// <summary>
/// The straight line through a row of yearly values by ordinary least squares, its slope with Student's 95 % interval (n − 2
/// degrees of freedom), and what the line says of another year with a 95 % prediction interval. N. R. Draper and H. Smith, Applied
/// Regression Analysis, chapter 1; R's <c>lm</c>, <c>confint</c> and <c>predict(interval = "prediction")</c> give the same.
/// Least squares and not Sen's slope, because with three to ten years the exact interval of Sen's slope is empty below five years
/// and all of the range just above. When not to trust it: few years (the interval says so), one odd year, a level that was
/// changed on purpose, and a share near 0 or 100.
/// </summary>
public sealed record LinearTrend
{
    private readonly double meanX;
    private readonly double meanY;
    private readonly double squares;
    private readonly double spread;

    private LinearTrend(IReadOnlyList<(double X, double Y)> points)
    {
        N = points.Count;
        meanX = points.Average(p => p.X);
        meanY = points.Average(p => p.Y);
        squares = points.Sum(p => (p.X - meanX) * (p.X - meanX));
        Slope = points.Sum(p => (p.X - meanX) * (p.Y - meanY)) / squares;
        var residuals = points.Sum(p => Math.Pow(p.Y - At(p.X), 2));
        spread = Math.Sqrt(residuals / (N - 2));
        var half = StudentT.For95Percent(N - 2) * spread / Math.Sqrt(squares);
        Interval = new Interval(Slope - half, Slope + half);
    }

    /// <summary>How many values it rests on, 3 or more.</summary>
    public int N { get; }

    /// <summary>How much the value rises a year, in its own unit; negative when it falls.</summary>
    public double Slope { get; }

    /// <summary>The 95 % interval of <see cref="Slope"/>.</summary>
    public Interval Interval { get; }

    /// <summary>Whether the interval leaves 0 out: the direction is not chance alone.</summary>
    public bool HasDirection => Interval.Low > 0 || Interval.High < 0;

    /// <summary>The line through values.</summary>
    /// <param name="points">Years or other places X with a value Y, finite, in any order.</param>
    /// <returns>Null with fewer than three values, or where all stand at one place.</returns>
    public static LinearTrend? Of(IEnumerable<(double X, double Y)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var all = points.ToList();
        return all.Count < 3 || all.TrueForAll(p => p.X == all[0].X) ? null : new LinearTrend(all);
    }

    /// <summary>The line's value at a place.</summary>
    public double At(double x) => meanY + (Slope * (x - meanX));

    /// <summary>Where a single new value at a place is expected with 95 % probability, if the line holds.</summary>
    public Interval PredictionAt(double x)
    {
        var half = StudentT.For95Percent(N - 2) * spread * Math.Sqrt(1 + (1.0 / N) + ((x - meanX) * (x - meanX) / squares));
        return new Interval(At(x) - half, At(x) + half);
    }
}
