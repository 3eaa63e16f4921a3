using Matching.People;

namespace Matching.Suggestions.Columns;

/// <summary>
/// One list of tags of every volunteer the other way round: for each tag, who has it. A frequent tag is a set, a bit a volunteer; one that
/// fewer than one in 64 has is a list of places.
/// </summary>
internal sealed class TagSets
{
    private readonly Dictionary<string, ulong[]> frequent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> rare = new(StringComparer.Ordinal);

    public TagSets(IReadOnlyList<Volunteer> volunteers, Func<Volunteer, Tags> tags)
    {
        var words = (volunteers.Count + RowPlan.Block - 1) / RowPlan.Block;
        foreach (var (tag, who) in Holders(volunteers, tags))
        {
            if (who.Count < words)
            {
                rare.Add(tag, [.. who]);
                continue;
            }

            var set = new ulong[words];
            who.ForEach(place => Bits.Set(set, place));
            frequent.Add(tag, set);
        }
    }

    /// <summary>Takes everybody who has a tag out of a set.</summary>
    public void Remove(string tag, Span<ulong> from)
    {
        if (frequent.TryGetValue(tag, out var set))
        {
            Bits.Remove(set, from);
            return;
        }

        foreach (var place in rare.GetValueOrDefault(tag, []))
        {
            Bits.Clear(from, place);
        }
    }

    /// <summary>The tag that most of a set have, and how many; equals by code unit. Null if nobody has any.</summary>
    public (string Tag, int Count)? MostIn(ReadOnlySpan<ulong> among)
    {
        var most = (Tag: "", Count: 0);
        foreach (var (tag, set) in frequent)
        {
            most = Better(most, (tag, Bits.CountBoth(set, among)));
        }

        foreach (var (tag, who) in rare)
        {
            var count = 0;
            foreach (var place in who)
            {
                count += Bits.Has(among, place) ? 1 : 0;
            }

            most = Better(most, (tag, count));
        }

        return most.Count > 0 ? most : null;
    }

    private static (string Tag, int Count) Better((string Tag, int Count) most, (string Tag, int Count) other) =>
        other.Count > most.Count || other.Count == most.Count && string.CompareOrdinal(other.Tag, most.Tag) < 0 ? other : most;

    private static Dictionary<string, List<int>> Holders(IReadOnlyList<Volunteer> volunteers, Func<Volunteer, Tags> tags)
    {
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var place = 0; place < volunteers.Count; place++)
        {
            foreach (var tag in tags(volunteers[place]))
            {
                if (!holders.TryGetValue(tag, out var who))
                {
                    holders.Add(tag, who = []);
                }

                if (who.Count == 0 || who[^1] != place)
                {
                    who.Add(place);
                }
            }
        }

        return holders;
    }
}
