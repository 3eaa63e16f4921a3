using Matching.Database;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Results.Stored;

/// <summary>
/// Counts and stores the figures of each year whose records were written to, or that a new day, other settings or another build has made
/// old. Derived from records that have audit rows of their own, and so without one.
/// </summary>
public sealed class RefreshFigures(MatchingDatabase database, KpiSettings settings, OneByOne pieces, Clocks clocks) : Sweep
{
    /// <summary>How many rows of single server processes are left to stand: a connection lives for minutes, a row would stay for good.</summary>
    public const int MostWriters = 200;

    public override string Name => "figures";

    public override TimeSpan Every => TimeSpan.FromSeconds(5);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var today = clocks.Today;
        if (await database.ReadAsync(StoredFigures.WritersAsync, cancel) > MostWriters)
        {
            await database.WriteAsync(StoredFigures.FoldAsync, cancel);
        }

        var all = await database.ReadAtOneMomentAsync(StoredFigures.AllAsync, cancel);
        var old = all.Where(year => year.Value.Stored?.IsCurrent(year.Value.Changes, today, settings) != true).Select(year => year.Key).Order().ToList();
        return await pieces.DoAsync(Name, old, year => year.ToString("D4", null), year => StoreAsync(year, today, cancel), cancel);
    }

    private async Task<bool> StoreAsync(int year, DateOnly today, CancellationToken cancel)
    {
        var counted = await database.ReadAtOneMomentAsync(
            async (connection, snapshot) =>
            {
                var changes = (await StoredFigures.AllAsync(connection, snapshot))[year].Changes;
                var input = await FigureRecords.ReadAsync(connection, snapshot, database.Dialect, year, year);
                return StoredYear.Of(YearFigures.Of(new RecordsOfYear(input, year, today, settings)), changes, settings);
            },
            cancel);
        return await database.WriteAsync(scope => StoredFigures.SaveAsync(scope, counted, clocks.System.GetUtcNow()), cancel);
    }
}
