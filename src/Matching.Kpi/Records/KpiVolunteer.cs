namespace Matching.Kpi.Records;

/// <summary>A host or mentor, as far as a figure needs to know them.</summary>
/// <param name="Id">The person's id; unique in the input.</param>
/// <param name="Programme">A code of <see cref="KpiProgrammes"/>.</param>
/// <param name="VettedOn">The day the volunteer was approved; null when not approved, and then counted in no year.</param>
public sealed record KpiVolunteer(string Id, string Programme, DateOnly? VettedOn)
{
    /// <summary>District code; null when unknown.</summary>
    public string? District { get; init; }

    /// <summary><c>f</c>, <c>m</c> or <c>x</c>; null when unknown.</summary>
    public string? Gender { get; init; }

    /// <summary>Four digits; null when unknown.</summary>
    public int? BirthYear { get; init; }
}
