using Matching.Kpi.Report;
using Matching.Kpi.Verdicts;

namespace Matching.Results.Approval;

/// <summary>Figures that somebody should enter.</summary>
public static class MissingFigures
{
    /// <summary>No value, none computed, and nobody said that it is awaited or will not come.</summary>
    public static IReadOnlyList<IndicatorReport> In(TrackReport track) =>
        [.. track.Indicators.Where(i => i is { Figure: null, Value: null, Judged: null } && i.Verdict != Verdict.Cancelled)];

    /// <summary>Nothing of it has a target, so that nothing can be judged.</summary>
    public static bool HasNoTargets(TrackReport track) => track.Indicators.All(i => i.Target is null);

    /// <summary>Somebody said that the value is awaited.</summary>
    public static IReadOnlyList<IndicatorReport> AwaitedIn(TrackReport track) =>
        [.. track.Indicators.Where(i => i is { Figure: null, Judged.State: Kpi.Records.ObservationStates.Pending })];
}
