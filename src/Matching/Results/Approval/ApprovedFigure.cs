using System.Text.Json;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Results.Approval;

/// <summary>A figure as it was reported: written when its track was approved, and never again.</summary>
public sealed record ApprovedFigure
{
    public required string Indicator { get; init; }
    public required string Period { get; init; }
    public required string Track { get; init; }

    /// <summary>The round of approval that it belongs to.</summary>
    public int Round { get; init; }

    /// <summary>Its place in the report.</summary>
    public int Position { get; init; }
    public required string Initiative { get; init; }
    public string? NameDa { get; init; }
    public string? NameEn { get; init; }
    public string? Unit { get; init; }
    public string? Qualifier { get; init; }
    public double? Value { get; init; }
    public int? Numerator { get; init; }
    public int? Denominator { get; init; }

    /// <summary>The ends of the 95 % interval, in percent.</summary>
    public double? Low { get; init; }
    public double? High { get; init; }

    /// <summary>The code of a <see cref="Kpi.Verdicts.Verdict"/>.</summary>
    public required string Verdict { get; init; }
    public string? Comparator { get; init; }
    public double? Target { get; init; }
    public double? TargetHigh { get; init; }
    public required string Source { get; init; }

    /// <summary>What stood beside the number, as JSON of a <see cref="ReportedBeside"/>.</summary>
    public required string Beside { get; init; }
    public DateOnly AsOf { get; init; }
    public required string ApprovedBy { get; init; }
    public DateTimeOffset ApprovedAt { get; init; }

    public static ApprovedFigure Of(IndicatorReport indicator, string initiative, int position, TrackApproval approval) => new()
    {
        Indicator = indicator.Code,
        Period = approval.Period,
        Track = approval.Track,
        Round = approval.Round,
        Position = position,
        Initiative = initiative,
        NameDa = indicator.Name(KpiTexts.Danish),
        NameEn = indicator.Name(KpiTexts.English),
        Unit = indicator.Unit,
        Qualifier = indicator.Qualifier,
        Value = indicator.Value,
        Numerator = indicator.Numerator,
        Denominator = indicator.Denominator,
        Low = indicator.Interval?.Low,
        High = indicator.Interval?.High,
        Verdict = indicator.Verdict.Code(),
        Comparator = indicator.Comparator,
        Target = indicator.Row?.Target,
        TargetHigh = indicator.Row?.TargetHigh,
        Source = indicator.Source,
        Beside = JsonSerializer.Serialize(ReportedFigure.Of(indicator).Beside, KpiJson.Options),
        AsOf = approval.AsOf,
        ApprovedBy = approval.ApprovedBy,
        ApprovedAt = approval.ApprovedAt,
    };

    /// <summary>All figures of a track in the order of the report.</summary>
    public static IReadOnlyList<ApprovedFigure> Of(TrackReport track, TrackApproval approval) =>
    [
        .. track.Initiatives
            .SelectMany(initiative => initiative.Indicators.Select(indicator => (Indicator: indicator, initiative.Initiative.Code)))
            .Select((one, place) => Of(one.Indicator, one.Code, place, approval)),
    ];

    /// <summary>As the report shows it.</summary>
    public ReportedFigure AsReported() => new()
    {
        Code = Indicator,
        Value = Value,
        Numerator = Numerator,
        Denominator = Denominator,
        Interval = Low is { } low && High is { } high ? new Interval(low, high) : null,
        Qualifier = Qualifier,
        Verdict = VerdictCodes.Of(Verdict),
        Source = Source,
        Beside = JsonSerializer.Deserialize<ReportedBeside>(Beside, KpiJson.Options)!,
    };

    /// <summary>How several values of the year counted.</summary>
    public string Rule => AsReported().Beside.Row?.Rule ?? ObservationRules.Latest;

    /// <summary>Whether today's figure reads otherwise: value, unit, fraction, qualifier, verdict or target.</summary>
    public bool DiffersFrom(IndicatorReport? today) => today is null
        || (Value, Unit, Numerator, Denominator, Qualifier, Verdict) != (today.Value, today.Unit, today.Numerator, today.Denominator, today.Qualifier, today.Verdict.Code())
        || IsJudgedOtherwise(today);

    /// <summary>Whether today's target is another.</summary>
    public bool IsJudgedOtherwise(IndicatorReport today) =>
        (Comparator ?? Comparators.None, Target, TargetHigh) != (today.Comparator, today.Row?.Target, today.Row?.TargetHigh);
}
