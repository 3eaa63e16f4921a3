using Matching.Kpi.Estimates;

namespace Matching.Kpi.Disaggregation;

/// <summary>A figure of one group.</summary>
/// <param name="Numerator">For a count the value itself.</param>
/// <param name="Denominator">Of a share; null for a count.</param>
public sealed record GroupCell(int Numerator, int? Denominator)
{
    /// <summary>A count, or a share in percent, 0 to 100, unrounded; null for a share of nobody.</summary>
    public double? Value => Denominator switch { null => Numerator, 0 => null, { } all => 100.0 * Numerator / all };

    /// <summary>Wilson 95 % interval in percent; null for a count and for a share of nobody.</summary>
    public Interval? Interval => Denominator is > 0 and { } all && Wilson.Of(Numerator, all) is var share
        ? new Interval(100 * share.Low, 100 * share.High)
        : null;
}
