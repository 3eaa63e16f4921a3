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

    public IReadOnlyList<InitiativeMoney> Initiatives { get; init; } = [];

    public long Granted => Initiatives.Sum(one => one.Granted ?? 0);

    public long Spent => Initiatives.Sum(one => one.Spent ?? 0);

    /// <summary>What is spent of what the programme itself pays: other funds pay for the rest.</summary>
    public long SpentOfProgramme => Initiatives.Where(one => one.IsPaidByProgramme).Sum(one => one.Spent ?? 0);

    /// <summary>What the programme itself has given its initiatives.</summary>
    public long GrantedByProgramme => Initiatives.Where(one => one.IsPaidByProgramme).Sum(one => one.Granted ?? 0);

    /// <summary>How many the programme pays for have not said what they spent.</summary>
    public int Silent => Initiatives.Count(one => one is { IsPaidByProgramme: true, Spent: null });
}

/// <summary>The money of one initiative in a year.</summary>
public sealed record InitiativeMoney
{
    /// <summary>What the catalogue calls the programme's own money.</summary>
    public const string Programme = "programme";

    public required string Initiative { get; init; }

    /// <summary>Who pays, as the catalogue says it for the year.</summary>
    public string? Funding { get; init; }

    public long? Granted { get; init; }

    public long? Spent { get; init; }

    public bool IsPaidByProgramme => Funding == Programme;
}
