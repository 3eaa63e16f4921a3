namespace Matching.Kpi.Report;

/// <summary>One of the programme's long-term goals, and how far what follows it has come.</summary>
public sealed record GoalReport
{
    /// <summary>Its place among them, from 1.</summary>
    public int Place { get; init; }

    /// <summary>Danish name.</summary>
    public string? NameDa { get; init; }

    /// <summary>English name.</summary>
    public string? NameEn { get; init; }

    /// <summary>What it says, Danish.</summary>
    public string? TextDa { get; init; }

    /// <summary>What it says, English.</summary>
    public string? TextEn { get; init; }

    /// <summary>The year by which it is to be reached.</summary>
    public string? ByYear { get; init; }

    /// <summary>The code of the indicator that follows it; null where none does.</summary>
    public string? Indicator { get; init; }

    /// <summary>That indicator in the latest year up to the report's that knows it; null where none does.</summary>
    public IndicatorReport? Figure { get; init; }

    /// <summary>The year of <see cref="Figure"/>.</summary>
    public int? Year { get; init; }
}
