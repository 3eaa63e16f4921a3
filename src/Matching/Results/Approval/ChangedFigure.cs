using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Results.Entering;

namespace Matching.Results.Approval;

/// <summary>A figure that reads otherwise today than it was reported, with all that is known of why.</summary>
/// <param name="Reported">As it was approved.</param>
/// <param name="Today">As it is now; null if the indicator is gone from the catalogue.</param>
/// <param name="Since">What was entered, corrected or withdrawn by hand since the approval, the latest first.</param>
public sealed record ChangedFigure(ApprovedFigure Reported, IndicatorReport? Today, IReadOnlyList<ObservationChange> Since)
{
    /// <summary>Today's value less the reported one; null where one of them is missing.</summary>
    public double? Difference => Today?.Value - Reported.Value;

    public const string ByHand = "by_hand";

    public string Why => this switch
    {
        { Today: null } => "gone",
        { Since.Count: > 0 } => ByHand,
        { Today.Figure: not null } when IsOfTarget => "target",
        { Today.Figure: not null } => "records",
        _ when IsOfTarget => "target",
        _ => "imported",
    };

    private bool IsOfTarget => Reported.Value == Today!.Value
        && (Reported.Comparator ?? Comparators.None, Reported.Target, Reported.TargetHigh) != (Today.Comparator, Today.Row?.Target, Today.Row?.TargetHigh);

    /// <summary>Null if it reads as it was reported.</summary>
    public static ChangedFigure? Of(ApprovedFigure reported, IndicatorReport? today, IEnumerable<ObservationChange> changes) =>
        reported.DiffersFrom(today)
            ? new ChangedFigure(reported, today, [.. changes.Where(c => c.Indicator == reported.Indicator && c.Round == reported.Round)])
            : null;
}
