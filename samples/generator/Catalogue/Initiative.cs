namespace Matching.Samples.Catalogue;

/// <summary>One initiative of the city's 2012 status report, with its figures. The facts are the report's, the words are ours.</summary>
internal sealed class Initiative
{
    public required string Code { get; init; }

    public required string Track { get; init; }

    public required int Order { get; init; }

    public required string NameDa { get; init; }

    public required string NameEn { get; init; }

    public required string Funding { get; init; }

    public string State { get; init; } = "carried_out";

    public required string GoalDa { get; init; }

    public required string GoalEn { get; init; }

    public required string CriteriaDa { get; init; }

    public required string CriteriaEn { get; init; }

    public required string StatusDa { get; init; }

    public required string StatusEn { get; init; }

    public required IReadOnlyList<Indicator> Indicators { get; init; }
}
