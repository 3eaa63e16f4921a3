namespace Matching.Kpi.Estimates;

/// <summary>A part of a whole with its interval.</summary>
/// <param name="Numerator">How many had the property, 0 to <paramref name="Denominator"/>.</param>
/// <param name="Denominator">Out of how many, 0 or more.</param>
public sealed record Share(int Numerator, int Denominator)
{
    /// <summary>0 to 100, unrounded; null for a share of nobody.</summary>
    public double? Percent => Denominator == 0 ? null : 100.0 * Numerator / Denominator;

    /// <summary>Wilson 95 % interval in percent; null for a share of nobody.</summary>
    public Interval? Interval => Denominator == 0 ? null : InPercent(Wilson.Of(Numerator, Denominator));

    /// <summary>
    /// How much higher this share is than another, in percentage points, with the 95 % interval that joins the two Wilson
    /// intervals: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine
    /// 17 (1998), method 10, without continuity correction. Null where either is a share of nobody.
    /// </summary>
    public Difference? Less(Share other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Percent is not { } mine || other.Percent is not { } its)
            return null;
        var (a, b) = (Interval!, other.Interval!);
        var points = mine - its;
        return new Difference(
            points,
            new Interval(points - Math.Sqrt(Square(mine - a.Low) + Square(b.High - its)), points + Math.Sqrt(Square(a.High - mine) + Square(its - b.Low))));
    }

    private static Interval InPercent(Interval share) => new(100 * share.Low, 100 * share.High);

    private static double Square(double value) => value * value;
}

/// <summary>A difference of two shares in percentage points.</summary>
/// <param name="Points">−100 to 100.</param>
/// <param name="Interval">Its 95 % interval.</param>
public sealed record Difference(double Points, Interval Interval);
