namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>An audit with what it is of.</summary>
public sealed record AuditedModel
{
    public required string Programme { get; init; }

    /// <summary>The contestant that was ahead, whether it was kept or not.</summary>
    public required string Contestant { get; init; }

    /// <summary>SHA-256 of that model.</summary>
    public required string Hash { get; init; }

    /// <summary>The day of the audit.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The first and last day of a proposal that was looked at.</summary>
    public required (DateOnly First, DateOnly Last) Window { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Past pairs.</summary>
    public required int Pairs { get; init; }

    /// <summary>Tested pairs with a known outcome.</summary>
    public required int Outcomes { get; init; }

    public required FairnessReport Report { get; init; }
}
