using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>One indicator in the answer of <c>kpi --json</c>; every property stands there, also when it is null.</summary>
public record IndicatorLine
{
    /// <summary>The indicator's code.</summary>
    public string Code { get; init; } = "";

    /// <summary><c>count</c>, <c>percent</c>, <c>milestone</c> or <c>rank</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>As in the catalogue, <c>none</c> without a target.</summary>
    public string Comparator { get; init; } = Comparators.None;

    /// <summary>The target or its lower end.</summary>
    public double? Target { get; init; }

    /// <summary>The upper end of <c>between</c>.</summary>
    public double? TargetHigh { get; init; }

    /// <summary>Unrounded; shares in percent.</summary>
    public double? Value { get; init; }

    /// <summary>Equal to the value for a count from records; null for an entered value.</summary>
    public int? Numerator { get; init; }

    /// <summary>For a share from records; else null.</summary>
    public int? Denominator { get; init; }

    /// <summary>Lower and upper end in percent, for a share from records; else null.</summary>
    public IReadOnlyList<double>? Interval { get; init; }

    /// <summary>Words before an entered value.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The verdict's code.</summary>
    public string Verdict { get; init; } = "";

    /// <summary><c>people</c>, <c>matches</c>, <c>surveys</c> or <c>manual</c>.</summary>
    public string Source { get; init; } = "";
}
