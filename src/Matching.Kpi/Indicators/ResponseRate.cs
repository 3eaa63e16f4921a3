namespace Matching.Kpi.Indicators;

/// <summary>
/// How many answered of those who were asked: participants of the cohort with an answer ÷ those whose first survey was due.
/// An answer given before the survey was due counts, so the rate can exceed 100 %.
/// </summary>
/// <param name="Answered">Participants with an answer; the share's denominator.</param>
/// <param name="Due">Participants with a match that had passed 3 months on the day judged on.</param>
public sealed record ResponseRate(int Answered, int Due)
{
    /// <summary>In percent, unrounded; null while no survey was due.</summary>
    public double? Percent => Due == 0 ? null : 100.0 * Answered / Due;
}
