namespace Matching.Rounds.Solving;

/// <summary>Keeps the few best pairs of a row by net value, score less price; of equals those that came first.</summary>
internal sealed class BestFew(int most)
{
    private readonly long[] nets = new long[most];
    private readonly int[] arrivals = new int[most];
    private int arrived;

    public int Count { get; private set; }

    public void Clear() => (Count, arrived) = (0, 0);

    /// <summary>Takes a pair in, and the worst out if there is no room.</summary>
    /// <param name="room">The pairs kept, heap-ordered with the worst on top, as long as <paramref name="most"/>.</param>
    /// <returns>Whether all places are taken now.</returns>
    public bool Take(Span<FoundPair> room, FoundPair pair, long net)
    {
        var arrival = arrived++;
        if (Count < most)
        {
            Rise(room, Count++, pair, net, arrival);
        }
        else if (net > nets[0])
        {
            Sink(room, pair, net, arrival);
        }

        return Count == most;
    }

    /// <summary>The net value that the next pair must exceed; ask only when all places are taken.</summary>
    public long Worst => nets[0];

    private void Rise(Span<FoundPair> room, int at, FoundPair pair, long net, int arrival)
    {
        while (at > 0 && IsWorse(net, arrival, (at - 1) / 2))
        {
            Move(room, (at - 1) / 2, at);
            at = (at - 1) / 2;
        }

        Put(room, at, pair, net, arrival);
    }

    private void Sink(Span<FoundPair> room, FoundPair pair, long net, int arrival)
    {
        var at = 0;
        for (var child = 1; child < Count; child = (2 * at) + 1)
        {
            child += child + 1 < Count && IsWorse(nets[child + 1], arrivals[child + 1], child) ? 1 : 0;
            if (IsWorse(net, arrival, child))
            {
                break;
            }

            Move(room, child, at);
            at = child;
        }

        Put(room, at, pair, net, arrival);
    }

    private bool IsWorse(long net, int arrival, int than) => net < nets[than] || (net == nets[than] && arrival > arrivals[than]);

    private void Move(Span<FoundPair> room, int from, int to) => (room[to], nets[to], arrivals[to]) = (room[from], nets[from], arrivals[from]);

    private void Put(Span<FoundPair> room, int at, FoundPair pair, long net, int arrival) =>
        (room[at], nets[at], arrivals[at]) = (pair, net, arrival);
}
