namespace Matching.Kpi.Records;

/// <summary>One activity of the diversity programme, with the three columns of the city's report.</summary>
public sealed record Initiative
{
    /// <summary>The initiative's code, such as <c>host</c> or <c>young-mentor</c> (not the programme code <c>mentor</c>).</summary>
    public required string Code { get; init; }

    /// <summary>A code of <see cref="Tracks"/>.</summary>
    public required string Track { get; init; }

    /// <summary>Danish name; where null the English one or the code is shown.</summary>
    public string? NameDa { get; init; }

    /// <summary>English name; where null the Danish one or the code is shown.</summary>
    public string? NameEn { get; init; }

    /// <summary>Who pays, free text or <see cref="Funders.Programme"/>.</summary>
    public string? Funding { get; init; }

    /// <summary><c>planned</c>, <c>carried_out</c> or <c>cancelled</c>; null when unknown.</summary>
    public string? State { get; init; }

    /// <summary>Place in the report within its track; those without come last.</summary>
    public int? Order { get; init; }

    /// <summary>Activity goal, Danish.</summary>
    public string? GoalDa { get; init; }

    /// <summary>Activity goal, English.</summary>
    public string? GoalEn { get; init; }

    /// <summary>Success criteria, Danish.</summary>
    public string? CriteriaDa { get; init; }

    /// <summary>Success criteria, English.</summary>
    public string? CriteriaEn { get; init; }

    /// <summary>Status of the year, Danish.</summary>
    public string? StatusDa { get; init; }

    /// <summary>Status of the year, English.</summary>
    public string? StatusEn { get; init; }
}
