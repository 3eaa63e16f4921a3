namespace Matching.Kpi.Records;

/// <summary>A target that another one replaced.</summary>
/// <param name="Comparator">As <see cref="Indicator.Comparator"/>.</param>
/// <param name="Target">The limit, or the lower end of <c>between</c>.</param>
/// <param name="TargetHigh">The upper end of <c>between</c>.</param>
/// <param name="Why">The reason that was given for the new one; null where nobody was asked.</param>
public sealed record ReplacedTarget(string? Comparator, double? Target, double? TargetHigh, string? Why);
