namespace Matching.Kpi.Records;

/// <summary>What an initiative says in one year of its own: all of it, also what is left empty.</summary>
public sealed record InitiativeYear
{
    /// <summary>The initiative's code.</summary>
    public required string Initiative { get; init; }

    /// <summary>The year, four digits.</summary>
    public required string Period { get; init; }

    /// <summary>
    /// It is no part of the year, nor of those after it that say nothing of their own: the report leaves it out. The two matching programmes are in every report, and so is what has an
    /// indicator in the year.
    /// </summary>
    public bool IsOver { get; init; }

    /// <summary>As <see cref="Initiative.State"/>.</summary>
    public string? State { get; init; }

    /// <summary>As <see cref="Initiative.Funding"/>.</summary>
    public string? Funding { get; init; }

    /// <summary>As <see cref="Initiative.GoalDa"/>.</summary>
    public string? GoalDa { get; init; }

    /// <summary>As <see cref="Initiative.GoalEn"/>.</summary>
    public string? GoalEn { get; init; }

    /// <summary>As <see cref="Initiative.CriteriaDa"/>.</summary>
    public string? CriteriaDa { get; init; }

    /// <summary>As <see cref="Initiative.CriteriaEn"/>.</summary>
    public string? CriteriaEn { get; init; }

    /// <summary>As <see cref="Initiative.StatusDa"/>.</summary>
    public string? StatusDa { get; init; }

    /// <summary>As <see cref="Initiative.StatusEn"/>.</summary>
    public string? StatusEn { get; init; }

    internal Initiative Over(Initiative always) => always with
    {
        State = State, Funding = Funding, GoalDa = GoalDa, GoalEn = GoalEn, CriteriaDa = CriteriaDa, CriteriaEn = CriteriaEn,
        StatusDa = StatusDa, StatusEn = StatusEn,
    };
}
