using Matching.Database;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Results.Stored;

namespace Matching.Results;

/// <summary>The whole programme's figures for a year as they were known on a day.</summary>
public sealed class StatusReports(ResultsStore store, MatchingDatabase database, KpiSettings settings)
{
    /// <summary>Everything, with the rows behind each figure and the course of the programmes: reads all records.</summary>
    public async Task<StatusReport> BuildAsync(int year, DateOnly asOf, CancellationToken cancel = default) =>
        StatusReportBuilder.Build(await store.ReadAsync(cancel), year, asOf, settings);

    /// <summary>
    /// The same figures without rows and course: the stored ones where they are current, and what is not is counted now, from as few
    /// records as will do. Never older than the last commit.
    /// </summary>
    public Task<StatusReport> FiguresAsync(int year, DateOnly asOf, CancellationToken cancel = default) => database.ReadAtOneMomentAsync(
        async (connection, snapshot) =>
        {
            var figures = new Dictionary<int, YearFigures>();
            var all = await StoredFigures.AllAsync(connection, snapshot);
            foreach (var one in all.Keys.Where(one => one < year).Append(year))
            {
                figures[one] = all.TryGetValue(one, out var known) && known.Stored is { } stored && stored.IsCurrent(known.Changes, asOf, settings)
                    ? stored.Read(asOf)
                    : YearFigures.Of(new RecordsOfYear(await FigureRecords.ReadAsync(connection, snapshot, database.Dialect, one, one), one, asOf, settings));
            }

            var (catalogue, observations) = await ResultsStore.EnteredAsync(connection, snapshot);
            return StatusReportBuilder.Build(catalogue, observations, figures, year);
        },
        cancel);

    /// <summary>The years that have figures or targets, and the one asked for, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(IEnumerable<int> also, CancellationToken cancel = default) =>
        [.. (await store.YearsAsync(cancel)).Concat(also).Distinct().OrderDescending()];
}
