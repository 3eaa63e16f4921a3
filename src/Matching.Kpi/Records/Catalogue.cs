namespace Matching.Kpi.Records;

/// <summary>What the city set out to do: its initiatives and their indicators of every period.</summary>
/// <param name="Initiatives">In any order; codes are unique.</param>
/// <param name="Indicators">In the order of the report; code and period together are unique.</param>
public sealed record Catalogue(IReadOnlyList<Initiative> Initiatives, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>What initiatives say in years of their own; every other year is told by the initiative itself. One a year and initiative.</summary>
    public IReadOnlyList<InitiativeYear> Years { get; init; } = [];

    /// <summary>A catalogue with nothing in it.</summary>
    public static Catalogue Empty { get; } = new([], []);
}
