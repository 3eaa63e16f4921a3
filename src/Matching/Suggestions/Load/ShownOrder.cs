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
    private readonly ulong[] loaded;
    private readonly long? firstFree;
    private readonly Lazy<long?> secondFree;

    /// <param name="row">A participant's row, read.</param>
    /// <param name="loads">As those who wait longer leave them.</param>
    public ShownOrder(RankedRow row, Loads loads)
    {
        (this.row, this.loads) = (row, loads);
        loaded = new ulong[row.Candidates.Length];
        foreach (var place in loads.LoadedIn(row.Columns))
        {
            Bits.Set(loaded, place);
        }

        firstFree = FindFree(Nobody, but: null);
        secondFree = new(() => FindFree(Nobody, TopList.PlaceOf(firstFree!.Value)));
    }

    private static IReadOnlySet<int> Nobody { get; } = new HashSet<int>();

    /// <summary>Whether a change of a volunteer may load or free somebody, so that even one who does not rise may move.</summary>
    public bool MayFlip => !loads.AreNone;

    /// <summary>Whether there is anybody who is not loaded.</summary>
    public bool HasFree => firstFree is not null;

    public bool IsLoaded(int volunteer) => Bits.Has(loaded, volunteer);

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
    public int RankOf(int candidate) => Shown(candidate, row.UnitsOf(candidate), IsLoaded(candidate), FirstFreeBut(candidate, Nobody));

    /// <summary>The shown rank of a candidate who would be as told, everybody else as they are; loads are walked again with the change.</summary>
    public int RankWith(int candidate, int units, VolunteerProfile changed)
    {
        if (loads.AreNone)
        {
            return row.RankWith(candidate, units);
        }

        var flipped = loads.FlippedIn(row.Columns, candidate, changed);
        return Shown(candidate, units, IsLoaded(candidate) != flipped.Contains(candidate), FirstFreeBut(candidate, flipped));
    }

    private int Shown(int candidate, int units, bool isLoaded, long? free)
    {
        var rank = row.RankWith(candidate, units);
        return free > TopList.Key(units, candidate) ? rank
            : !isLoaded ? 1
            : free is null ? rank : rank + 1;
    }

    private long? FirstFreeBut(int candidate, IReadOnlySet<int> flipped) => flipped.Count > 0 ? FindFree(flipped, candidate)
        : firstFree is { } first && TopList.PlaceOf(first) == candidate ? secondFree.Value
        : firstFree;

    private long? FindFree(IReadOnlySet<int> flipped, int? but)
    {
        foreach (var key in row.Top)
        {
            if (TopList.PlaceOf(key) is var place && place != but && IsLoaded(place) == flipped.Contains(place))
            {
                return key;
            }
        }

        return row.BestOf(Free(flipped, but));
    }

    private ulong[] Free(IReadOnlySet<int> flipped, int? but)
    {
        var free = row.Candidates.ToArray();
        Bits.Remove(loaded, free);
        foreach (var place in flipped)
        {
            if (IsLoaded(place) && Bits.Has(row.Candidates, place))
            {
                Bits.Set(free, place);
            }
            else
            {
                Bits.Clear(free, place);
            }
        }

        if (but is { } one)
        {
            Bits.Clear(free, one);
        }

        return free;
    }
}
