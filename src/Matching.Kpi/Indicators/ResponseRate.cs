namespace Matching.Kpi.Indicators;

/// <summary>
/// How many answered of those who were asked: participants of the cohort with an answer ÷ those whose first survey was due.
/// The first survey is due when a match has passed 3 months or, if that comes before, has ended; who answered earlier was asked earlier.
/// </summary>
/// <param name="Answered">Participants with an answer; the share's denominator.</param>
/// <param name="Due">Participants whose first survey was due on the day judged on; at least <paramref name="Answered"/>.</param>
public sealed record ResponseRate(int Answered, int Due)
{
    /// <summary>0 to 100, unrounded; null while no survey was due.</summary>
    public double? Percent => Due == 0 ? null : 100.0 * Answered / Due;
}
