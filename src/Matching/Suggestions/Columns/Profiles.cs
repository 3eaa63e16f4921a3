using System.Collections;
using Matching.People;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Columns;

/// <summary>What criteria may see of volunteers, made when it is asked for.</summary>
internal sealed class Profiles(IReadOnlyList<Volunteer> people) : IReadOnlyList<VolunteerProfile>
{
    public int Count => people.Count;

    public VolunteerProfile this[int index] => VolunteerProfile.Of(people[index]);

    public IEnumerator<VolunteerProfile> GetEnumerator() => people.Select(VolunteerProfile.Of).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
