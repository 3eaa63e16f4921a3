using Matching.Kpi.Records;

namespace Matching.Results.Entering;

/// <summary>What somebody says about one indicator and period. Which value it is, is told by its day and its source.</summary>
public sealed record EnteredFigure
{
    public const int LongestTitle = 200;
    public const int LongestText = 4000;
    public const int LongestLink = 2000;

    public required string Indicator { get; init; }

    /// <summary>A year, four digits.</summary>
    public required string Period { get; init; }

    public double? Value { get; init; }

    /// <summary>Words before the value, such as "about".</summary>
    public string? Qualifier { get; init; }

    /// <summary>One of <see cref="ObservationStates"/>.</summary>
    public string State { get; init; } = ObservationStates.Measured;

    /// <summary>Where the value is from.</summary>
    public string? Source { get; init; }

    /// <summary>The day it was known.</summary>
    public DateOnly? ObservedOn { get; init; }

    public string? NoteDa { get; init; }

    public string? NoteEn { get; init; }

    /// <summary>The story behind it, Danish.</summary>
    public string? StoryDa { get; init; }

    /// <summary>The story behind it, English.</summary>
    public string? StoryEn { get; init; }

    /// <summary>An address where it can be seen.</summary>
    public string? Link { get; init; }

    /// <summary>A new file; null leaves the one that is there.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The file that is there goes.</summary>
    public bool DropsEvidence { get; init; }
}
