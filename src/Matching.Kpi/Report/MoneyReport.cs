namespace Matching.Kpi.Report;

/// <summary>The programme's money in the year of a report. Whole kroner.</summary>
/// <param name="Budget">What the whole programme may spend; null until somebody has said it.</param>
/// <param name="Note">What was remarked.</param>
/// <param name="Lines">Initiatives of which something is known, in the order of the catalogue.</param>
public sealed record MoneyReport(long? Budget, string? Note, IReadOnlyList<MoneyLine> Lines)
{
    /// <summary>Whether there is anything to tell.</summary>
    public bool IsEmpty => Budget is null && string.IsNullOrWhiteSpace(Note) && Lines.Count == 0;

    /// <summary>What is spent of the programme's own money: other funds pay for the rest.</summary>
    public long SpentOfProgramme => Lines.Where(line => line.IsPaidByProgramme).Sum(line => line.Spent ?? 0);

    /// <summary>What is left of the budget, below 0 where more was spent; null without a budget.</summary>
    public long? Left => Budget - SpentOfProgramme;
}

/// <summary>The money of one initiative.</summary>
public sealed record MoneyLine
{
    /// <summary>The initiative's code.</summary>
    public required string Initiative { get; init; }

    /// <summary>Danish name.</summary>
    public string? NameDa { get; init; }

    /// <summary>English name.</summary>
    public string? NameEn { get; init; }

    /// <summary>Who pays, free text or <c>programme</c>.</summary>
    public string? Funding { get; init; }

    /// <summary>What it was granted; null where nobody has said it.</summary>
    public long? Granted { get; init; }

    /// <summary>What it has spent; null where nobody has said it.</summary>
    public long? Spent { get; init; }

    /// <summary>Whether the programme's own money pays.</summary>
    public bool IsPaidByProgramme => Funding == "programme";

    /// <summary>What is left of what it was granted; null where one of the two is not known.</summary>
    public long? Left => Granted - Spent;
}
