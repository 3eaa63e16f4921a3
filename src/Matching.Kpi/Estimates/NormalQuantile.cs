namespace Matching.Kpi.Estimates;

internal static class NormalQuantile
{
    /// <summary>The 97.5 % point of the standard normal distribution: two-sided 95 %.</summary>
    public const double For95Percent = 1.959963984540054;
}
