using Matching.Kpi.Report;

namespace Matching.Results.Cataloguing;

/// <summary>What the whole programme may spend in a year, and what its initiatives were given and have spent. Whole kroner.</summary>
public sealed record ProgrammeBudget
{
    public const long Most = 1_000_000_000_000;
    public const int LongestNote = 4000;

    public required string Period { get; init; }

    /// <summary>Null until somebody has said it.</summary>
    public long? Amount { get; init; }

    public string? Note { get; init; }

    /// <summary>0 until somebody has said anything of the year.</summary>
    public int Version { get; init; }

    public string? SavedBy { get; init; }

    public DateTimeOffset? SavedAt { get; init; }

    public IReadOnlyList<MoneyLine> Initiatives { get; init; } = [];

    /// <summary>What comes of it.</summary>
    public MoneyReport Money => new(Amount, Note, Initiatives);
}
