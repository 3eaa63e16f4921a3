using Matching.Kpi.Records;
using Matching.Kpi.Report;

namespace Matching.Results;

/// <summary>The whole programme's figures for a year as they were known on a day.</summary>
public sealed class StatusReports(ResultsStore store, KpiSettings settings)
{
    public async Task<StatusReport> BuildAsync(int year, DateOnly asOf, CancellationToken cancel = default) =>
        StatusReportBuilder.Build(await store.ReadAsync(cancel), year, asOf, settings);

    /// <summary>The same figures without the rows behind them, counted from as few records as will do.</summary>
    public async Task<StatusReport> CountAsync(int year, DateOnly asOf, CancellationToken cancel = default) =>
        StatusReportBuilder.Build(await store.ReadYearsAsync(year, year, cancel), year, asOf, settings);

    /// <summary>The years that have figures or targets, and the one asked for, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(IEnumerable<int> also, CancellationToken cancel = default) =>
        [.. (await store.YearsAsync(cancel)).Concat(also).Distinct().OrderDescending()];
}
