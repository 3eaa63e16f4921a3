namespace Matching.Suggestions.Load;

/// <summary>A walk taken again with one volunteer's scores changed, beside the walk as it was.</summary>
internal sealed class ChangedWalk(RowScan scan, IReadOnlyList<int> places, int volunteer, Func<int, int> units)
{
    private readonly int[] before = new int[scan.Volunteers];
    private readonly int[] after = new int[scan.Volunteers];
    private readonly HashSet<int> touched = [];

    /// <summary>Volunteers whose load differs between the two walks.</summary>
    public IReadOnlySet<int> Flipped => touched.Where(other => IsLoaded(before, other) != IsLoaded(after, other)).ToHashSet();

    /// <param name="participant">Whose turn it is.</param>
    /// <param name="first">Whom they had first; -1 if nobody was free.</param>
    public void Step(int participant, int first)
    {
        var other = FirstAfter(participant, first);
        Count(before, first);
        Count(after, other);
        if (other != first)
        {
            touched.UnionWith(new[] { first, other }.Where(one => one >= 0));
        }
    }

    private int FirstAfter(int participant, int first)
    {
        if (first >= 0 && (IsLoaded(after, first) || first == volunteer && UnitsOf(participant, first) < scan.UnitsOf(participant, first)))
        {
            return ReadAgain(participant);
        }

        // Everybody who was free then and is free now stands behind the old first; only these can come before it.
        var best = first;
        foreach (var rival in touched.Where(one => IsLoaded(before, one)).Append(volunteer).Where(one => one != first && !IsLoaded(after, one)))
        {
            best = Better(participant, best, rival);
        }

        return best;
    }

    private int Better(int participant, int one, int other)
    {
        var (units, others) = (one < 0 ? -1 : UnitsOf(participant, one), UnitsOf(participant, other));
        return others > units || others == units && others >= 0 && other < one ? other : one;
    }

    private int ReadAgain(int participant)
    {
        var (most, best) = (-1, -1);
        scan.Visit(participant, (read, place) =>
        {
            var sum = place == volunteer ? units(participant) : read;
            if (sum > most && !IsLoaded(after, place))
            {
                (most, best) = (sum, place);
            }
        });
        return best;
    }

    private int UnitsOf(int participant, int place) =>
        scan.UnitsOf(participant, place) is >= 0 and var now ? place == volunteer ? units(participant) : now : -1;

    private bool IsLoaded(int[] firsts, int place) => firsts[place] >= places[place];

    private static void Count(int[] firsts, int first)
    {
        if (first >= 0)
        {
            firsts[first]++;
        }
    }
}
