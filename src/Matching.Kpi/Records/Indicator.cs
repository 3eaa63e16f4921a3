namespace Matching.Kpi.Records;

/// <summary>One indicator of one period with its target; code and period together are the key.</summary>
public sealed record Indicator
{
    /// <summary>The indicator's code, such as <c>host.matches</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The period the target holds for: a year, four digits.</summary>
    public required string Period { get; init; }

    /// <summary>Code of the initiative it belongs to.</summary>
    public required string Initiative { get; init; }

    /// <summary>Danish name; where null the English one or the code is shown.</summary>
    public string? NameDa { get; init; }

    /// <summary>English name; where null the Danish one or the code is shown.</summary>
    public string? NameEn { get; init; }

    /// <summary><c>count</c>, <c>percent</c>, <c>milestone</c> or <c>rank</c>.</summary>
    public string? Unit { get; init; }

    /// <summary><c>&gt;=</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&lt;</c>, <c>between</c> (both ends count) or <c>none</c>.</summary>
    public string? Comparator { get; init; }

    /// <summary>The target, or the lower end of <c>between</c>, in the indicator's unit.</summary>
    public double? Target { get; init; }

    /// <summary>The upper end of <c>between</c>.</summary>
    public double? TargetHigh { get; init; }

    /// <summary><c>manual</c>, <c>people</c>, <c>matches</c> or <c>surveys</c>, as the catalogue says.</summary>
    public string? Source { get; init; }

    /// <summary>Which way is better, as the catalogue says; shown, never calculated with.</summary>
    public string? Direction { get; init; }

    /// <summary>The value before the effort, in the indicator's unit.</summary>
    public double? Baseline { get; init; }

    /// <summary>The period the baseline is from.</summary>
    public string? BaselinePeriod { get; init; }

    /// <summary>How several entered values of the period count; one of <see cref="ObservationRules"/>.</summary>
    public string Rule { get; init; } = ObservationRules.Latest;

    /// <summary>Remark, Danish.</summary>
    public string? NoteDa { get; init; }

    /// <summary>Remark, English.</summary>
    public string? NoteEn { get; init; }

    /// <summary>Targets that this one replaced within its period, the latest first.</summary>
    public IReadOnlyList<ReplacedTarget> ReplacedTargets { get; init; } = [];
}
