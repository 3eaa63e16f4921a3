namespace Matching.Kpi.Estimates;

/// <summary>How long one subject was watched, and whether the end was seen.</summary>
/// <param name="Time">Time watched, 0 or more; in days wherever matches are meant.</param>
/// <param name="Ended">True when it ended then; false when it was still running and is censored.</param>
public readonly record struct TimeToEnd(double Time, bool Ended);
