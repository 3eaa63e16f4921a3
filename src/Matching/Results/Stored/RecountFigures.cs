using System.Globalization;
using Matching.Database;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Microsoft.Extensions.Logging;

namespace Matching.Results.Stored;

/// <summary>
/// Once a night counts every stored year anew by another road: all records of all years, read in full. Nothing was written in between, so
/// the two must agree. Where they do not, somebody is told, and what was counted is stored.
/// </summary>
public sealed partial class RecountFigures(MatchingDatabase database, ResultsStore store, KpiSettings settings, Clocks clocks, ILogger<RecountFigures> log) : Sweep
{
    public override string Name => "figures-recount";

    /// <summary>How often it looks whether the night's recount has been.</summary>
    public override TimeSpan Every => TimeSpan.FromMinutes(30);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var today = clocks.Today;
        if ((await database.ReadAtOneMomentAsync(DueAsync, cancel)).Count == 0)
        {
            return new SweepResult(Name, 0, 0, 0);
        }

        var (due, input) = await database.ReadAtOneMomentAsync(
            async (connection, snapshot) => (await DueAsync(connection, snapshot), await store.ReadAsync(connection, snapshot)), cancel);
        var (done, failed) = (0, 0);
        foreach (var year in due)
        {
            cancel.ThrowIfCancellationRequested();
            var counted = StoredYear.Of(YearFigures.Of(new RecordsOfYear(input, year.Year, year.AsOf, settings)), year.Changes, settings) with { CheckedOn = today };
            if (counted.Figures == year.Figures && counted.IsFixed == year.IsFixed)
            {
                done += await database.WriteAsync(scope => StoredFigures.SetCheckedAsync(scope, year, today), cancel) ? 1 : 0;
                continue;
            }

            failed++;
            var what = Differences(year, counted);
            LogMismatch(year.Year, year.AsOf, what);
            await database.WriteAsync(async scope =>
            {
                await FigureAlarms.RaiseAsync(scope, new FigureAlarm { Id = NewId.For("fa"), Year = year.Year, AsOf = year.AsOf, FoundAt = clocks.System.GetUtcNow(), What = what });
                await StoredFigures.SaveAsync(scope, counted, clocks.System.GetUtcNow());
            }, cancel);
        }

        return new SweepResult(Name, due.Count, done, failed);

        async Task<List<StoredYear>> DueAsync(System.Data.Common.DbConnection connection, System.Data.Common.DbTransaction snapshot) =>
        [
            .. (await StoredFigures.AllAsync(connection, snapshot)).Values
                .Where(year => year.Stored is { } stored && stored.IsUntouched(year.Changes, settings) && !(stored.CheckedOn >= today))
                .Select(year => year.Stored!)
                .OrderBy(year => year.Year),
        ];
    }

    private static string Differences(StoredYear stored, StoredYear counted)
    {
        var codes = YearFiguresText.Differences(stored.Figures, counted.Figures);
        if (codes.Count == 0)
        {
            return stored.Figures == counted.Figures ? "is_fixed" : "text";
        }

        return string.Join(' ', codes.Select(code => $"{code} {Value(stored, code)}→{Value(counted, code)}"));
    }

    private static string Value(StoredYear year, string code)
    {
        try
        {
            return Definitions.Find(code) is { } definition ? year.Read(year.AsOf).Of(definition).Figure is { } figure
                ? figure.Denominator is { } of
                    ? string.Create(CultureInfo.InvariantCulture, $"{figure.Numerator}/{of}")
                    : figure.Numerator.ToString(CultureInfo.InvariantCulture)
                : "" : "~";
        }
        catch (FormatException)
        {
            return "?";
        }
    }

    [LoggerMessage(LogLevel.Error, "The stored figures of {Year} as of {AsOf} were not those of a full recount: {What}. The recounted ones are stored")]
    private partial void LogMismatch(int year, DateOnly asOf, string what);
}
