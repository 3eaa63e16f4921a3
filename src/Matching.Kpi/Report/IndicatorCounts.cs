using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>How many indicators have which verdict.</summary>
public sealed record IndicatorCounts
{
    /// <summary>Their target is reached.</summary>
    public required int Met { get; init; }

    /// <summary>Their target is not reached.</summary>
    public required int Missed { get; init; }

    /// <summary>They have no value yet.</summary>
    public required int Pending { get; init; }

    /// <summary>They have no value.</summary>
    public required int NotReported { get; init; }

    /// <summary>Their initiative is cancelled.</summary>
    public required int Cancelled { get; init; }

    /// <summary>They have no target.</summary>
    public required int Info { get; init; }

    /// <summary>Those held against a target: met and missed.</summary>
    public int Judged => Met + Missed;

    /// <summary>All of them.</summary>
    public int Total => Judged + Pending + NotReported + Cancelled + Info;

    internal static IndicatorCounts Of(IEnumerable<IndicatorReport> indicators)
    {
        var by = indicators.ToLookup(i => i.Verdict);
        return new IndicatorCounts
        {
            Met = by[Verdict.Met].Count(),
            Missed = by[Verdict.Missed].Count(),
            Pending = by[Verdict.Pending].Count(),
            NotReported = by[Verdict.NotReported].Count(),
            Cancelled = by[Verdict.Cancelled].Count(),
            Info = by[Verdict.Info].Count(),
        };
    }
}
