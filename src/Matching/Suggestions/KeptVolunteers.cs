using Matching.Database;
using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions;

/// <summary>
/// Each programme's volunteers as columns, kept in memory and asked for again when the table has changed, by whichever process:
/// a count in the database is looked at each time.
/// </summary>
public sealed class KeptVolunteers(PeopleStore people, ChangeCounts changes, CriteriaList criteria, EligibilityRules rules)
{
    private readonly UntilChanged<VolunteerColumns> kept = new(changes, ["volunteers"]);

    public Task<VolunteerColumns> OfAsync(string programme) => kept.GetAsync(
        programme, madeFor: programme, async () => new VolunteerColumns(await people.VolunteersAsync(programme), criteria, rules));
}
