namespace Matching.Suggestions;

/// <summary>Section Suggestions: limits of the criteria and the weights of version 0. Checked when the service or a verb starts.</summary>
public sealed class SuggestionSettings
{
    public const string Section = "Suggestions";

    /// <summary>What a criterion that cannot be known counts as, 0 to 1. Default 0.5.</summary>
    public double Neutral { get; init; } = 0.5;

    /// <summary>Shared time slots that count fully, from 1. Default 2.</summary>
    public int SlotsThatAreEnough { get; init; } = 2;

    /// <summary>Kilometres between districts from which distance is 0; above 0. Default 10.</summary>
    public double DistanceLimitKm { get; init; } = 10;

    /// <summary>Years apart from which age is 0; above 0. Default 30.</summary>
    public double AgeLimitYears { get; init; } = 30;

    /// <summary>
    /// Weight by programme and criterion, 0 to 1,000,000, at least one above 0 in each programme. Only their proportions matter.
    /// A criterion that is not named has weight 0.
    /// </summary>
    public Dictionary<string, Dictionary<string, double>> Weights { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}
