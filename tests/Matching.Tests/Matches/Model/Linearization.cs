namespace Matching.Tests.Matches.Model;

/// <summary>
/// Seeks an order of a recorded history that the plain model agrees with: each operation at one moment between its beginning and its end,
/// with the outcome it had. (Wing and Gong, "Testing and verifying concurrent objects", 1993: depth first, with a way back. Lowe, "Testing for
/// linearizability", 2017: where the same operations led to the same state before, nothing new can come of it.)
/// </summary>
public static class Linearization
{
    /// <returns>The state that the found order leaves; null if there is none.</returns>
    public static CityModel? Find(IReadOnlyList<Operation> history, CityModel start, out int stepsBack)
    {
        stepsBack = 0;
        var pending = history.OrderBy(operation => operation.Began).ToList();
        var done = new Stack<(Operation Operation, int Place, CityModel Before)>();
        var state = start;
        var from = 0;
        long doneMark = 0;
        var seen = new HashSet<(long Done, long State)>();
        while (pending.Count > 0)
        {
            var place = Next(pending, state, from, out var after);
            if (place >= 0 && !seen.Add((doneMark ^ MarkOf(pending[place]), after!.Mark)))
            {
                from = place + 1;
                continue;
            }

            if (place >= 0)
            {
                doneMark ^= MarkOf(pending[place]);
                done.Push((pending[place], place, state));
                pending.RemoveAt(place);
                (state, from) = (after!, 0);
                continue;
            }

            if (!done.TryPop(out var last))
            {
                return null;
            }

            stepsBack++;
            doneMark ^= MarkOf(last.Operation);
            pending.Insert(last.Place, last.Operation);
            (state, from) = (last.Before, last.Place + 1);
        }

        return state;
    }

    /// <summary>No two operations begin at the same moment; the factor spreads the moments over all bits.</summary>
    private static long MarkOf(Operation operation) => unchecked((operation.Began + 1) * -7046029254386353131L);

    /// <summary>The first of those that may come next, from a place on, whose outcome the model gives; -1 if there is none.</summary>
    private static int Next(List<Operation> pending, CityModel state, int from, out CityModel? after)
    {
        // Nothing may come before an operation that had ended when it began.
        var firstEnd = long.MaxValue;
        for (var place = 0; place < pending.Count && pending[place].Began < firstEnd; place++)
        {
            if (place >= from)
            {
                var (outcome, next) = state.Do(pending[place]);
                if (outcome == pending[place].Outcome)
                {
                    after = next;
                    return place;
                }
            }

            firstEnd = Math.Min(firstEnd, pending[place].Ended);
        }

        after = null;
        return -1;
    }
}
