using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>The money of one initiative in a year.</summary>
public sealed record MoneyLine
{
    /// <summary>The initiative's code.</summary>
    public required string Initiative { get; init; }

    /// <summary>Danish name.</summary>
    public string? NameDa { get; init; }

    /// <summary>English name.</summary>
    public string? NameEn { get; init; }

    /// <summary>Who pays as the catalogue says it for the year, free text or <see cref="Funders.Programme"/>.</summary>
    public string? Funding { get; init; }

    /// <summary>What it was granted; null where nobody has said it.</summary>
    public long? Granted { get; init; }

    /// <summary>What it has spent; null where nobody has said it.</summary>
    public long? Spent { get; init; }

    /// <summary>Whether the programme's own money pays.</summary>
    public bool IsPaidByProgramme => Funding == Funders.Programme;

    /// <summary>Whether anything was said of it.</summary>
    public bool IsKnown => Granted is not null || Spent is not null;

    /// <summary>What is left of what it was granted; null where one of the two is not known.</summary>
    public long? Left => Granted - Spent;
}
