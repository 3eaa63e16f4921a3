namespace Matching.Kpi.Records;

/// <summary>One entered value of one indicator for one period, or the entered fact that there is none.</summary>
public sealed record Observation
{
    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary>The period it speaks of: a year, four digits.</summary>
    public required string Period { get; init; }

    /// <summary>The value in the indicator's unit; null when there is none.</summary>
    public double? Value { get; init; }

    /// <summary><c>about</c>, <c>more than</c> or other words before the value; shown, never judged.</summary>
    public string? Qualifier { get; init; }

    /// <summary><c>measured</c>, <c>also_stated</c>, <c>pending</c> or <c>not_reported</c>.</summary>
    public required string State { get; init; }

    /// <summary>Where the value is from; free text.</summary>
    public string? Source { get; init; }

    /// <summary>Remark, Danish.</summary>
    public string? NoteDa { get; init; }

    /// <summary>Remark, English.</summary>
    public string? NoteEn { get; init; }

    /// <summary>The day it was known; null counts as known from the first, before any dated one.</summary>
    public DateOnly? ObservedOn { get; init; }

    /// <summary>The story behind it, Danish; shown, never judged.</summary>
    public string? StoryDa { get; init; }

    /// <summary>The story behind it, English.</summary>
    public string? StoryEn { get; init; }

    /// <summary>An address where it can be seen.</summary>
    public string? EvidenceLink { get; init; }

    /// <summary>The name of a file that it can be seen by.</summary>
    public string? EvidenceName { get; init; }
}
