using Matching.Suggestions.Scoring;

namespace Matching.Rounds.Solving;

/// <summary>
/// Looks at every pair of a crowd: for each participant the volunteers whose score, less their price, is at least what is asked.
/// Rows are shared out among threads; what is found does not depend on how many there are.
/// </summary>
internal sealed class PricePass(Market market)
{
    private const int RowsAtOnce = 64;

    /// <param name="crowd">Who is looked at.</param>
    /// <param name="prices">Of each volunteer, in units, 0 or more.</param>
    /// <param name="least">Of each participant: the least net value, score less price, that is of interest.</param>
    /// <param name="most">How many to keep of each participant: the best by net value; equals in an order mixed by participant.</param>
    /// <param name="blur">Net values that differ only in so many last bits count as equal: what is kept is then less alike from row to row.</param>
    /// <param name="told">Told the share that is done, 0 to 1, now and then.</param>
    /// <param name="cancel">Stops between rows.</param>
    public PassFindings Run(Crowd crowd, long[] prices, long[] least, int most, int blur = 0, Action<double>? told = null, CancellationToken cancel = default)
    {
        var found = new PassFindings(market.Participants, crowd.Participants, most);
        var done = 0;
        foreach (var alike in crowd.Participants.GroupBy(participant => PriceLanes.BaseFor(least[participant])).OrderBy(group => group.Key))
        {
            var rows = alike.ToArray();
            var lanes = new PriceLanes(prices, alike.Key);
            Parallel.For(
                0,
                (rows.Length + RowsAtOnce - 1) / RowsAtOnce,
                market.SideBySide(cancel),
                () => new RowScan(market, crowd.Volunteers, market.Open, most, blur),
                (chunk, _, scan) =>
                {
                    var end = Math.Min((chunk + 1) * RowsAtOnce, rows.Length);
                    for (var row = chunk * RowsAtOnce; row < end; row++)
                    {
                        var participant = rows[row];
                        var lots = Crowd.Mix(participant, 3);
                        found.Keep(participant, scan.Read(participant, prices, lanes, least[participant], lots, found.Room(participant)));
                    }

                    told?.Invoke((double)Interlocked.Add(ref done, end - (chunk * RowsAtOnce)) / crowd.Participants.Length);
                    return scan;
                },
                _ => { });
        }

        return found;
    }
}
