namespace Matching.Kpi.Estimates;

/// <summary>A closed interval, both ends in the unit of the estimate beside it.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end, never below <paramref name="Low"/>.</param>
public sealed record Interval(double Low, double High);
