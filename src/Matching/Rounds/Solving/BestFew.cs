namespace Matching.Rounds.Solving;

/// <summary>Keeps the few best pairs of a row by net value, score less price, and among equals by a lot drawn for each.</summary>
internal sealed class BestFew(int most)
{
    private readonly long[] nets = new long[most];
    private readonly uint[] lots = new uint[most];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    /// <summary>Takes a pair in, and the worst out if there is no room.</summary>
    /// <param name="room">The pairs kept, heap-ordered with the worst on top, as long as <paramref name="most"/>.</param>
    /// <param name="pair">Who may come in.</param>
    /// <param name="net">Its net value.</param>
    /// <param name="lot">Of equals the larger stays; different for each pair of a row.</param>
    /// <returns>Whether all places are taken now.</returns>
    public bool Take(Span<FoundPair> room, FoundPair pair, long net, uint lot)
    {
        if (Count < most)
        {
            Rise(room, Count++, pair, net, lot);
        }
        else if (!IsWorse(net, lot, 0))
        {
            Sink(room, pair, net, lot);
        }

        return Count == most;
    }

    /// <summary>The net value that the next pair must reach; ask only when all places are taken.</summary>
    public long Worst => nets[0];

    private void Rise(Span<FoundPair> room, int at, FoundPair pair, long net, uint lot)
    {
        while (at > 0 && IsWorse(net, lot, (at - 1) / 2))
        {
            Move(room, (at - 1) / 2, at);
            at = (at - 1) / 2;
        }

        Put(room, at, pair, net, lot);
    }

    private void Sink(Span<FoundPair> room, FoundPair pair, long net, uint lot)
    {
        var at = 0;
        for (var child = 1; child < Count; child = (2 * at) + 1)
        {
            child += child + 1 < Count && IsWorse(nets[child + 1], lots[child + 1], child) ? 1 : 0;
            if (IsWorse(net, lot, child))
            {
                break;
            }

            Move(room, child, at);
            at = child;
        }

        Put(room, at, pair, net, lot);
    }

    private bool IsWorse(long net, uint lot, int than) => net < nets[than] || (net == nets[than] && lot < lots[than]);

    private void Move(Span<FoundPair> room, int from, int to) => (room[to], nets[to], lots[to]) = (room[from], nets[from], lots[from]);

    private void Put(Span<FoundPair> room, int at, FoundPair pair, long net, uint lot) =>
        (room[at], nets[at], lots[at]) = (pair, net, lot);
}
