using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Load;

/// <summary>Which volunteers stand first for as many longer-waiting participants as they have places, seen from one participant.</summary>
public class Loads
{
    /// <summary>Nobody waits longer.</summary>
    public static readonly Loads None = new();

    protected Loads()
    {
    }

    /// <summary>Whether nobody waits longer, so that no change of a volunteer can load or free anybody.</summary>
    public virtual bool AreNone => true;

    /// <summary>Ids of the loaded.</summary>
    public virtual IReadOnlySet<string> Loaded => NoIds;

    /// <summary>Whose load would be another one if this volunteer were as told, and everybody else as they are.</summary>
    /// <param name="volunteer">Who would change.</param>
    /// <param name="changed">What the criteria would then see of them. No rule of eligibility looks at what changed.</param>
    public virtual IReadOnlySet<string> FlippedBy(string volunteer, VolunteerProfile changed) => NoIds;

    /// <summary>Places of the loaded in columns, which may be of another moment than those that the loads were worked out from.</summary>
    internal virtual IEnumerable<int> LoadedIn(VolunteerColumns columns) => Loaded.Select(columns.PlaceOf).Where(place => place >= 0);

    /// <summary>The same as <see cref="FlippedBy"/> by places in columns.</summary>
    internal virtual IReadOnlySet<int> FlippedIn(VolunteerColumns columns, int volunteer, VolunteerProfile changed) =>
        FlippedBy(columns.People[volunteer].Id, changed).Select(columns.PlaceOf).Where(place => place >= 0).ToHashSet();

    private static readonly IReadOnlySet<string> NoIds = new HashSet<string>(StringComparer.Ordinal);
}
