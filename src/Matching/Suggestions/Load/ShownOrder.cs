using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Load;

/// <summary>
/// The order in which one participant's candidates are shown: that of their units, equals by place, except that the loaded ones who stand
/// before the first who is not loaded come right behind that one, in their order. If everybody is loaded, or nobody before the first,
/// nothing moves.
/// </summary>
internal sealed class ShownOrder
{
    private readonly RankedRow row;
    private readonly Loads loads;
    private readonly HashSet<int> loaded;
    private readonly long? firstFree;
    private readonly Lazy<long?> secondFree;

    /// <param name="row">A participant's row, read.</param>
    /// <param name="loads">As those who wait longer leave them.</param>
    public ShownOrder(RankedRow row, Loads loads)
    {
        (this.row, this.loads) = (row, loads);
        loaded = Places(loads.Loaded);
        firstFree = row.Top is [var best, ..] && !IsLoaded(TopList.PlaceOf(best)) ? best : row.BestOf(Free(NoPlaces, but: null));
        secondFree = new(() => row.BestOf(Free(NoPlaces, TopList.PlaceOf(firstFree!.Value))));
    }

    private static HashSet<int> NoPlaces { get; } = [];

    /// <summary>Whether a change of a volunteer may load or free somebody, so that even one who does not rise may move.</summary>
    public bool MayFlip => !loads.AreNone;

    /// <summary>Whether there is anybody who is not loaded.</summary>
    public bool HasFree => firstFree is not null;

    public bool IsLoaded(int volunteer) => loaded.Contains(volunteer);

    /// <summary>The places of the first, as many as the row kept, as they are shown.</summary>
    public IReadOnlyList<int> First()
    {
        var places = new List<int>(row.Top.Length + 1);
        foreach (var key in row.Top)
        {
            places.Add(TopList.PlaceOf(key));
        }

        if (places.Count > 0 && firstFree is { } free && free != row.Top[0])
        {
            places.Remove(TopList.PlaceOf(free));
            places.Insert(0, TopList.PlaceOf(free));
            places.RemoveRange(row.Top.Length, places.Count - row.Top.Length);
        }

        return places;
    }

    /// <summary>The shown rank of a candidate, from 1.</summary>
    public int RankOf(int candidate) => Shown(candidate, row.UnitsOf(candidate), IsLoaded(candidate), FirstFreeBut(candidate, NoPlaces));

    /// <summary>The shown rank of a candidate who would be as told, everybody else as they are; loads are walked again with the change.</summary>
    public int RankWith(int candidate, int units, VolunteerProfile changed)
    {
        if (loads.AreNone)
        {
            return row.RankWith(candidate, units);
        }

        var flipped = Places(loads.FlippedBy(row.Columns.People[candidate].Id, changed));
        return Shown(candidate, units, IsLoaded(candidate) != flipped.Contains(candidate), FirstFreeBut(candidate, flipped));
    }

    private int Shown(int candidate, int units, bool isLoaded, long? free)
    {
        var rank = row.RankWith(candidate, units);
        return free > TopList.Key(units, candidate) ? rank
            : !isLoaded ? 1
            : free is null ? rank : rank + 1;
    }

    private long? FirstFreeBut(int candidate, HashSet<int> flipped) => flipped.Count > 0 ? row.BestOf(Free(flipped, candidate))
        : firstFree is { } first && TopList.PlaceOf(first) == candidate ? secondFree.Value
        : firstFree;

    private ulong[] Free(HashSet<int> flipped, int? but)
    {
        var free = row.Candidates.ToArray();
        foreach (var place in loaded.Where(place => !flipped.Contains(place)).Concat(flipped.Where(place => !loaded.Contains(place))))
        {
            Bits.Clear(free, place);
        }

        if (but is { } one)
        {
            Bits.Clear(free, one);
        }

        return free;
    }

    private HashSet<int> Places(IReadOnlySet<string> ids) => ids.Count == 0 ? NoPlaces : [.. ExcludedPlaces.Of(row.Columns, ids)];
}
