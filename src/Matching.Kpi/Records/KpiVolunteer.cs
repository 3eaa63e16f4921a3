namespace Matching.Kpi.Records;

/// <summary>A host or mentor, as far as a figure needs to know them.</summary>
/// <param name="Id">The person's id; unique in the input.</param>
/// <param name="Programme">A code of <see cref="KpiProgrammes"/>.</param>
/// <param name="VettedOn">The day the volunteer was approved; null when not approved, and then counted in no year.</param>
public sealed record KpiVolunteer(string Id, string Programme, DateOnly? VettedOn);
