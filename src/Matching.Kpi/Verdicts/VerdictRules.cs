using Matching.Kpi.Calendar;
using Matching.Kpi.Records;

namespace Matching.Kpi.Verdicts;

/// <summary>The rules by which values and initiatives are judged.</summary>
public static class VerdictRules
{
    /// <summary>
    /// Cancelled if the initiative is; info without a target; pending or not reported without a value; else met or missed
    /// on the unrounded value. A qualifier ("about", "more than") changes nothing.
    /// </summary>
    /// <param name="initiativeIsCancelled">Whether the initiative it belongs to was cancelled.</param>
    /// <param name="target">The target, or null.</param>
    /// <param name="value">The value, unrounded, in the unit of the target; null when there is none.</param>
    /// <param name="whenMissing">The verdict without a value; see <see cref="WithoutValue"/>.</param>
    public static Verdict OfIndicator(bool initiativeIsCancelled, Target? target, double? value, Verdict whenMissing)
    {
        if (initiativeIsCancelled)
            return Verdict.Cancelled;
        if (target is null)
            return Verdict.Info;
        if (value is not { } known)
            return whenMissing;
        return target.IsMetBy(known) ? Verdict.Met : Verdict.Missed;
    }

    /// <summary>Pending or not reported, as recorded; where nothing is recorded, pending until the year is over.</summary>
    /// <param name="recordedState">The state of the observation that counts, or null.</param>
    /// <param name="year">The calendar year of the report.</param>
    /// <param name="asOf">The day judged on.</param>
    public static Verdict WithoutValue(string? recordedState, int year, DateOnly asOf) => recordedState switch
    {
        ObservationStates.Pending => Verdict.Pending,
        ObservationStates.NotReported => Verdict.NotReported,
        _ => YearEnd.IsOver(year, asOf) ? Verdict.NotReported : Verdict.Pending,
    };

    /// <summary>
    /// Cancelled; met if every judged indicator is met; missed if every one is missed; partly met if some are; pending if none
    /// is judged. What is pending, not reported or for information does not count either way.
    /// </summary>
    /// <param name="isCancelled">Whether the initiative was cancelled.</param>
    /// <param name="indicators">The verdicts of its indicators.</param>
    public static Verdict OfInitiative(bool isCancelled, IEnumerable<Verdict> indicators)
    {
        if (isCancelled)
            return Verdict.Cancelled;
        var judged = indicators.Where(v => v.IsJudged()).ToHashSet();
        return judged.Count switch
        {
            0 => Verdict.Pending,
            1 => judged.Single(),
            _ => Verdict.PartlyMet,
        };
    }
}
