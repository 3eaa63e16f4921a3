using Matching.Kpi.Records;

namespace Matching.Kpi.Disaggregation;

/// <summary>A participant or volunteer, as far as groups need to know them.</summary>
internal sealed record GroupedPerson(string? Segment, string? District, string? Gender, int? BirthYear)
{
    public static GroupedPerson Of(KpiParticipant person) => new(person.Segment, person.District, person.Gender, person.BirthYear);

    public static GroupedPerson Of(KpiVolunteer person) => new(null, person.District, person.Gender, person.BirthYear);
}
