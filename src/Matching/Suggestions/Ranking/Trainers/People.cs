namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// Which rows share a person: by the numbers of people where the data tell them, else by their values, rows with the same values of all features
/// of a side being taken to be of one person of that side. Rows that are linked by such people, over any number of others, belong together.
/// </summary>
/// <remarks>
/// Held out rows whose volunteer was learned from would praise a model that knows volunteers by heart. By values, two people who are alike in
/// everything are taken for one, which only ties more rows together; one whose values changed, such as an age, is taken for two.
/// </remarks>
internal static class People
{
    /// <summary>A number of each row's circle of people, the same whatever the order of rows.</summary>
    public static ulong[] Circles(RankingData data, IReadOnlyList<int> places)
    {
        var parents = Enumerable.Range(0, places.Count).ToArray();
        var marks = new ulong[places.Count];
        foreach (var (side, people) in new[] { (FeatureSide.Participant, data.Participants), (FeatureSide.Volunteer, data.Volunteers) })
        {
            if (people.Length > 0)
            {
                Link(at => Mixed.Of((ulong)people[places[at]]), parents, marks);
                continue;
            }

            int[] own = [.. Enumerable.Range(0, data.Features.Count).Where(at => data.Features[at].Side == side)];
            if (own.Length > 0)
            {
                Link(at => Alike(data.Row(places[at]), own), parents, marks);
            }
        }

        var least = new ulong[places.Count];
        Array.Fill(least, ulong.MaxValue);
        for (var at = 0; at < parents.Length; at++)
        {
            var root = Root(parents, at);
            least[root] = Math.Min(least[root], marks[at]);
        }

        return [.. parents.Select((_, at) => least[Root(parents, at)])];
    }

    private static ulong Alike(ReadOnlySpan<double> values, int[] own)
    {
        var mark = 0UL;
        foreach (var feature in own)
        {
            mark = Mixed.Of(mark ^ BitConverter.DoubleToUInt64Bits(values[feature]));
        }

        return mark;
    }

    private static void Link(Func<int, ulong> markOf, int[] parents, ulong[] marks)
    {
        var first = new Dictionary<ulong, int>();
        for (var at = 0; at < parents.Length; at++)
        {
            var mark = markOf(at);
            marks[at] = Mixed.Of(marks[at] ^ mark);
            if (!first.TryAdd(mark, at))
            {
                parents[Root(parents, at)] = Root(parents, first[mark]);
            }
        }
    }

    private static int Root(int[] parents, int at)
    {
        while (parents[at] != at)
        {
            at = parents[at] = parents[parents[at]];
        }

        return at;
    }
}
