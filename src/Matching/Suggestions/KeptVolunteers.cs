using System.Collections.Concurrent;
using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions;

/// <summary>
/// Each programme's volunteers as columns, kept in memory and asked for again when the table has changed, by whichever process:
/// one row of the database is looked at each time.
/// </summary>
public sealed class KeptVolunteers(PeopleStore people, CriteriaList criteria, EligibilityRules rules)
{
    private readonly ConcurrentDictionary<string, (VolunteersVersion Version, VolunteerColumns Columns)> kept = new(StringComparer.Ordinal);

    public async Task<VolunteerColumns> OfAsync(string programme)
    {
        if (kept.TryGetValue(programme, out var known) && known.Version == await people.VolunteersVersionAsync())
        {
            return known.Columns;
        }

        // Read at one moment, so that no change can come between the volunteers and their version.
        var (version, volunteers) = await people.VolunteersWithVersionAsync(programme);
        var columns = new VolunteerColumns(volunteers, criteria, rules);
        kept[programme] = (version, columns);
        return columns;
    }
}
