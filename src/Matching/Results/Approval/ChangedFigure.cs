using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Verdicts;
using Matching.Results.Entering;

namespace Matching.Results.Approval;

/// <summary>A figure that reads otherwise today than it was reported, with all that is known of why.</summary>
/// <param name="Reported">As it was approved.</param>
/// <param name="Today">As it is now; null if the indicator is gone from the catalogue.</param>
/// <param name="Reasons">What made the difference, each of these codes once; never empty.</param>
/// <param name="Since">What was done by hand since the approval and made it, the latest first; empty where no hand did.</param>
public sealed record ChangedFigure(
    ApprovedFigure Reported, IndicatorReport? Today, IReadOnlyList<string> Reasons, IReadOnlyList<ObservationChange> Since)
{
    public const string Gone = "gone";
    public const string ByHand = "by_hand";
    public const string Records = "records";
    public const string Imported = "imported";

    /// <summary>What it is counted in, or how several values of the year count, was changed.</summary>
    public const string Rule = "rule";
    public const string Target = "target";

    /// <summary>Its initiative was cancelled, or is not any more.</summary>
    public const string State = "state";

    /// <summary>Today's value less the reported one; null where one of them is missing.</summary>
    public double? Difference => Today?.Value - Reported.Value;

    /// <summary>The reason that comes first.</summary>
    public string Why => Reasons[0];

    /// <summary>Null if it reads as it was reported.</summary>
    public static ChangedFigure? Of(ApprovedFigure reported, IndicatorReport? today, IEnumerable<ObservationChange> changes)
    {
        if (!reported.DiffersFrom(today))
        {
            return null;
        }

        if (today is null)
        {
            return new ChangedFigure(reported, null, [Gone], []);
        }

        List<ObservationChange> byHand = [.. changes.Where(c => c.Indicator == reported.Indicator && c.Round == reported.Round && c.Counts)];
        var reasons = ReasonsOf(reported, today, byHand.Count > 0).ToList();
        return new ChangedFigure(reported, today, reasons, reasons.Contains(ByHand) ? byHand : []);
    }

    private static IEnumerable<string> ReasonsOf(ApprovedFigure reported, IndicatorReport today, bool anyByHand)
    {
        var entered = anyByHand ? ByHand : Imported;
        var isComputed = today.Figure is not null;
        var isCountedOtherwise = reported.Source != today.Source;
        // What the values of today would make under the rule of then: the rest of the difference is the rule's.
        var then = isComputed || reported.Rule == today.Rule ? (today.Value, today.Qualifier) : Number(today.EnteredUnder(reported.Rule));
        var isOther = (isComputed && (reported.Numerator, reported.Denominator) != (today.Numerator, today.Denominator))
            || (reported.Value, reported.Qualifier) != then;
        var isOfTarget = reported.IsJudgedOtherwise(today);
        var isOfState = (reported.Verdict == Verdict.Cancelled.Code()) != (today.Verdict == Verdict.Cancelled);
        var isOfRule = isCountedOtherwise || reported.Unit != today.Unit || then != (today.Value, today.Qualifier);
        if (isOther && !isCountedOtherwise)
        {
            yield return isComputed ? Records : entered;
        }

        if (isOfRule)
        {
            yield return Rule;
        }

        if (isOfTarget)
        {
            yield return Target;
        }

        if (isOfState)
        {
            yield return State;
        }

        // Without a value, whether one is awaited or none will come is said by hand or by a file.
        if (!isOther && !isOfRule && !isOfTarget && !isOfState)
        {
            yield return entered;
        }
    }

    private static (double? Value, string? Qualifier) Number(Observation? one) => (one?.Value, string.IsNullOrWhiteSpace(one?.Qualifier) ? null : one.Qualifier);
}
