namespace Matching.Tests.Kpi.Report.Reading;

/// <summary>The numbers of one indicator as a format that keeps all digits gives them.</summary>
internal sealed record Numbers
{
    public double? Target { get; init; }
    public double? TargetHigh { get; init; }
    public double? Value { get; init; }
    public double? Numerator { get; init; }
    public double? Denominator { get; init; }
    public double? Low { get; init; }
    public double? High { get; init; }

    /// <summary>The verdict's code.</summary>
    public required string Verdict { get; init; }
}
