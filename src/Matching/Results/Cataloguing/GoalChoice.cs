namespace Matching.Results.Cataloguing;

/// <summary>An indicator that a long-term goal can be followed by. Several initiatives have one of the same name.</summary>
public sealed record GoalChoice
{
    public required string Code { get; init; }
    public string? NameDa { get; init; }
    public string? NameEn { get; init; }
    public string? InitiativeDa { get; init; }
    public string? InitiativeEn { get; init; }
}
