using Matching.People;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>
/// What an audit looks at and no trainer ever sees: it stands beside <see cref="RankingData"/>, in a type of its own. Null means unknown.
/// </summary>
/// <param name="Gender">As the person said.</param>
/// <param name="AgeBand">The band of the age on the day of the audit. Age is a declared criterion; here it is judged.</param>
/// <param name="Segment">Of participants only.</param>
/// <param name="Group">The column <c>group</c> of the files.</param>
public sealed record ProtectedPerson(string? Gender, string? AgeBand, string? Segment, string? Group)
{
    public static ProtectedPerson Of(Participant person, int year) =>
        new(person.Gender, PeopleTexts.AgeBandCode(person.AgeIn(year)), person.Segment, person.AuditGroup);

    public static ProtectedPerson Of(Volunteer person, int year) =>
        new(person.Gender, PeopleTexts.AgeBandCode(year - person.BirthYear), null, person.AuditGroup);
}
