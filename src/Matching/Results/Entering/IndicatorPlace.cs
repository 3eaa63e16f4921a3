using Dapper;
using Matching.Database;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Results.Entering;

/// <summary>Where an indicator of a period stands in the report, as <see cref="Kpi.Report.StatusReportBuilder"/> places it.</summary>
/// <param name="Track">The code of its track.</param>
/// <param name="Unit">What it is counted in; null where the catalogue is silent.</param>
internal sealed record IndicatorPlace(string Track, string? Unit)
{
    /// <returns>Null if neither the catalogue of the period nor the definitions have it.</returns>
    public static async Task<IndicatorPlace?> FindAsync(WriteScope scope, string code, string period)
    {
        if (Definitions.Find(code) is { } definition)
        {
            return new IndicatorPlace(Tracks.Partnerships, definition.Unit);
        }

        var row = await scope.Connection.QuerySingleOrDefaultAsync<Row>(
            """
            SELECT i.initiative, i.unit, n.track FROM indicators i LEFT JOIN initiatives n ON n.code = i.initiative
            WHERE i.code = @code AND i.period = @period AND i.removed_at IS NULL
            """,
            new { code, period },
            scope.Transaction);
        return row is null ? null : new IndicatorPlace(Definitions.TrackOf(row.Initiative, row.Track), string.IsNullOrEmpty(row.Unit) ? null : row.Unit);
    }

    /// <summary>Where one would stand that belongs to an initiative.</summary>
    public static async Task<IndicatorPlace> OfAsync(WriteScope scope, string code, string initiative, string? unit) =>
        Definitions.Find(code) is { } definition
            ? new IndicatorPlace(Tracks.Partnerships, definition.Unit)
            : new IndicatorPlace(
                Definitions.TrackOf(
                    initiative,
                    await scope.Connection.QuerySingleOrDefaultAsync<string>("SELECT track FROM initiatives WHERE code = @initiative", new { initiative }, scope.Transaction)),
                unit);

    private sealed record Row
    {
        public string Initiative { get; init; } = "";
        public string? Unit { get; init; }
        public string? Track { get; init; }
    }
}
