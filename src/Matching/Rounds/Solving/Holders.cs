namespace Matching.Rounds.Solving;

/// <summary>
/// Who holds the places of each volunteer, and up to which price each of them wants it: the lowest bid on top, ready to be outbid.
/// </summary>
internal sealed class Holders
{
    private readonly int[] start;
    private readonly int[] count;
    private readonly int[] holder;
    private readonly long[] bid;

    public Holders(int[] places)
    {
        start = new int[places.Length + 1];
        for (var volunteer = 0; volunteer < places.Length; volunteer++)
        {
            start[volunteer + 1] = checked(start[volunteer] + places[volunteer]);
        }

        count = new int[places.Length];
        holder = new int[start[^1]];
        bid = new long[start[^1]];
    }

    public int CountOf(int volunteer) => count[volunteer];

    public int PlacesOf(int volunteer) => start[volunteer + 1] - start[volunteer];

    public bool IsFull(int volunteer) => count[volunteer] == PlacesOf(volunteer);

    public ReadOnlySpan<int> Of(int volunteer) => holder.AsSpan(start[volunteer], count[volunteer]);

    /// <summary>The lowest bid that holds a place; ask only where somebody does.</summary>
    public long LowestBid(int volunteer) => bid[start[volunteer]];

    /// <summary>Gives a free place to a participant.</summary>
    public void Add(int volunteer, int participant, long amount)
    {
        var top = start[volunteer];
        var at = count[volunteer]++;
        for (; at > 0 && amount < bid[top + ((at - 1) / 2)]; at = (at - 1) / 2)
        {
            (holder[top + at], bid[top + at]) = (holder[top + ((at - 1) / 2)], bid[top + ((at - 1) / 2)]);
        }

        (holder[top + at], bid[top + at]) = (participant, amount);
    }

    /// <summary>Gives the place of the lowest bid to a participant who bids more.</summary>
    /// <returns>Who held it.</returns>
    public int Outbid(int volunteer, int participant, long amount)
    {
        var outbid = holder[start[volunteer]];
        Sink(volunteer, 0, participant, amount);
        return outbid;
    }

    /// <summary>Takes a participant's place away.</summary>
    public void Remove(int volunteer, int participant)
    {
        var (top, at) = (start[volunteer], Of(volunteer).IndexOf(participant));
        var last = --count[volunteer];
        if (at == last)
        {
            return;
        }

        var (moved, amount) = (holder[top + last], bid[top + last]);
        if (at > 0 && amount < bid[top + ((at - 1) / 2)])
        {
            for (; at > 0 && amount < bid[top + ((at - 1) / 2)]; at = (at - 1) / 2)
            {
                (holder[top + at], bid[top + at]) = (holder[top + ((at - 1) / 2)], bid[top + ((at - 1) / 2)]);
            }

            (holder[top + at], bid[top + at]) = (moved, amount);
        }
        else
        {
            Sink(volunteer, at, moved, amount);
        }
    }

    public void Clear() => Array.Clear(count);

    private void Sink(int volunteer, int at, int participant, long amount)
    {
        var top = start[volunteer];
        for (var child = (2 * at) + 1; child < count[volunteer]; child = (2 * at) + 1)
        {
            child += child + 1 < count[volunteer] && bid[top + child + 1] < bid[top + child] ? 1 : 0;
            if (amount <= bid[top + child])
            {
                break;
            }

            (holder[top + at], bid[top + at]) = (holder[top + child], bid[top + child]);
            at = child;
        }

        (holder[top + at], bid[top + at]) = (participant, amount);
    }
}
