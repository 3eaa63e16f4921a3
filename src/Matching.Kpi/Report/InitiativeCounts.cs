using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>How many initiatives have which verdict; the five add up to all of them.</summary>
/// <param name="Met">Every judged indicator is met.</param>
/// <param name="PartlyMet">Some are met and some missed.</param>
/// <param name="Missed">Every judged indicator is missed.</param>
/// <param name="Pending">None is judged.</param>
/// <param name="Cancelled">Cancelled.</param>
public sealed record InitiativeCounts(int Met, int PartlyMet, int Missed, int Pending, int Cancelled)
{
    /// <summary>All of them.</summary>
    public int Total => Met + PartlyMet + Missed + Pending + Cancelled;

    internal static InitiativeCounts Of(IEnumerable<InitiativeReport> initiatives)
    {
        var by = initiatives.ToLookup(i => i.Verdict);
        int Count(Verdict verdict) => by[verdict].Count();
        return new InitiativeCounts(
            Count(Verdict.Met), Count(Verdict.PartlyMet), Count(Verdict.Missed), Count(Verdict.Pending), Count(Verdict.Cancelled));
    }
}
