using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Load;

/// <summary>Takes walks again with one volunteer's scores changed, beside the walk as it was. Not for several threads.</summary>
internal sealed class ChangedWalk(RowBest row, IReadOnlyList<int> places, int minimum = 0)
{
    private readonly ulong[] withPlaces = WithPlaces(places);

    /// <param name="steps">The walk as it was.</param>
    /// <param name="count">How many of its steps count.</param>
    /// <param name="volunteer">Whose column changes.</param>
    /// <param name="units">Their units by participant after the change, 0 to <see cref="Score.MostUnits"/>; they count only in eligible pairs.</param>
    /// <returns>The volunteers who are loaded now and would not be, or the other way round.</returns>
    /// <remarks>
    /// A step is decided by looking only at its old first, the changed volunteer, and those whose load differs so far; a row is read again
    /// only where its old first is out, and a pair is judged only where its score would decide.
    /// </remarks>
    public IReadOnlySet<int> Flipped(IReadOnlyList<WalkStep> steps, int count, int volunteer, Func<int, int> units)
    {
        var walk = new Walk(row, places, minimum, (ulong[])withPlaces.Clone(), (volunteer, units));
        for (var step = 0; step < count; step++)
        {
            walk.Take(steps[step]);
        }

        return walk.Flipped;
    }

    /// <summary>A bit for each volunteer who has a place.</summary>
    internal static ulong[] WithPlaces(IReadOnlyList<int> places)
    {
        var set = new ulong[(places.Count + PairScores.Grain - 1) / PairScores.Grain];
        for (var volunteer = 0; volunteer < places.Count; volunteer++)
        {
            set[volunteer / PairScores.Grain] |= (places[volunteer] > 0 ? 1ul : 0ul) << (volunteer % PairScores.Grain);
        }

        return set;
    }

    /// <summary>One walk beside another. <paramref name="free"/> is who has a place left in this one, a bit each.</summary>
    private sealed class Walk(RowBest row, IReadOnlyList<int> places, int minimum, ulong[] free, (int Volunteer, Func<int, int> Units) changed)
    {
        private readonly Dictionary<int, int> before = [];
        private readonly Dictionary<int, int> after = [];
        private readonly HashSet<int> touched = [];

        /// <summary>Volunteers whose load differs between the two walks.</summary>
        public IReadOnlySet<int> Flipped => touched.Where(other => IsLoaded(before, other) != IsLoaded(after, other)).ToHashSet();

        public void Take(WalkStep step)
        {
            var other = FirstAfter(step);
            Count(before, step.First);
            Count(after, other);
            if (other >= 0 && IsLoaded(after, other))
            {
                free[other / PairScores.Grain] &= ~(1ul << (other % PairScores.Grain));
            }

            if (other != step.First)
            {
                touched.UnionWith(new[] { step.First, other }.Where(one => one >= 0));
            }
        }

        private int FirstAfter(WalkStep step)
        {
            var (participant, first, now) = step;
            if (first >= 0 && IsLoaded(after, first) || first == changed.Volunteer && changed.Units(participant) < now)
            {
                return ReadAgain(participant);
            }

            // Everybody who was free then and is free now stands behind the old first; only these can come before it.
            var best = (Units: first < 0 ? -1 : first == changed.Volunteer ? changed.Units(participant) : now, Place: first);
            foreach (var rival in touched.Where(one => one != changed.Volunteer && IsLoaded(before, one)).Append(changed.Volunteer))
            {
                if (rival != first && !IsLoaded(after, rival))
                {
                    best = Better(participant, best, rival);
                }
            }

            return best.Place;
        }

        private (int Units, int Place) Better(int participant, (int Units, int Place) best, int rival)
        {
            if (rival != changed.Volunteer)
            {
                return IsBetter(row.UnitsOf(participant, rival), rival, best) ? (row.UnitsOf(participant, rival), rival) : best;
            }

            var sum = changed.Units(participant);
            return IsBetter(sum, rival, best) && row.UnitsOf(participant, rival) >= 0 ? (sum, rival) : best;
        }

        private bool IsBetter(int sum, int place, (int Units, int Place) than) =>
            sum >= minimum && (sum > than.Units || sum == than.Units && place < than.Place);

        private int ReadAgain(int participant)
        {
            var best = (Units: -1, Place: WalkStep.Nobody);
            foreach (var (place, sum) in row.Best(participant, 2, free, minimum))
            {
                if (place != changed.Volunteer && IsBetter(sum, place, best))
                {
                    best = (sum, place);
                }
            }

            return IsLoaded(after, changed.Volunteer) ? best.Place : Better(participant, best, changed.Volunteer).Place;
        }

        private bool IsLoaded(Dictionary<int, int> firsts, int place) => firsts.GetValueOrDefault(place) >= places[place];

        private static void Count(Dictionary<int, int> firsts, int first)
        {
            if (first >= 0)
            {
                firsts[first] = firsts.GetValueOrDefault(first) + 1;
            }
        }
    }
}
