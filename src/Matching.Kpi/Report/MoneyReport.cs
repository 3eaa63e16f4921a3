namespace Matching.Kpi.Report;

/// <summary>
/// The programme's money in a year, and the rule of what it pays: other funds pay for the rest. Pages and documents ask here. Whole kroner.
/// </summary>
/// <param name="Budget">What the whole programme may spend; null until somebody has said it.</param>
/// <param name="Note">What was remarked.</param>
/// <param name="Initiatives">All that are not over, in the order of the catalogue, whether anything is known of their money or not.</param>
public sealed record MoneyReport(long? Budget, string? Note, IReadOnlyList<MoneyLine> Initiatives)
{
    /// <summary>Those of which something is known.</summary>
    public IReadOnlyList<MoneyLine> Lines => [.. Initiatives.Where(line => line.IsKnown)];

    /// <summary>Those that the programme itself pays for.</summary>
    public IReadOnlyList<MoneyLine> OfProgramme => [.. Initiatives.Where(line => line.IsPaidByProgramme)];

    /// <summary>Whether there is anything to tell.</summary>
    public bool IsEmpty => Budget is null && string.IsNullOrWhiteSpace(Note) && Lines.Count == 0;

    /// <summary>What is granted, whoever pays.</summary>
    public long Granted => Initiatives.Sum(line => line.Granted ?? 0);

    /// <summary>What is spent, whoever pays.</summary>
    public long Spent => Initiatives.Sum(line => line.Spent ?? 0);

    /// <summary>What the programme itself has given its initiatives.</summary>
    public long GrantedByProgramme => OfProgramme.Sum(line => line.Granted ?? 0);

    /// <summary>What is said to be spent of the programme's own money; <see cref="Silent"/> tells how many have not said it.</summary>
    public long SpentOfProgramme => OfProgramme.Sum(line => line.Spent ?? 0);

    /// <summary>How many the programme pays for have not said what they spent.</summary>
    public int Silent => OfProgramme.Count(line => line.Spent is null);

    /// <summary>What is left of the budget, below 0 where more was spent; null without a budget.</summary>
    public long? Left => Budget - SpentOfProgramme;
}
