namespace Matching.Results.Cataloguing;

/// <summary>What an initiative set out to do before somebody changed it.</summary>
public sealed record InitiativeChange
{
    public required string Initiative { get; init; }

    /// <summary>The version that the change made.</summary>
    public int Version { get; init; }

    public required string Period { get; init; }
    public DateTimeOffset At { get; init; }
    public required string Who { get; init; }
    public string? Why { get; init; }
    public string? GoalDa { get; init; }
    public string? GoalEn { get; init; }
    public string? CriteriaDa { get; init; }
    public string? CriteriaEn { get; init; }
}
