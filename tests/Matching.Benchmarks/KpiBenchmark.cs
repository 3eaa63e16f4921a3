using System.Diagnostics;
using Dapper;
using Matching.Database;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Results;
using Matching.Results.Stored;
using Matching.TestData;
using Microsoft.Extensions.Logging.Abstractions;

namespace Matching.Benchmarks;

/// <summary>
/// All figures of one year as the service counts them where none is stored, against the plainest SQL that counts the same eleven numbers
/// over the same rows; alternated in one run. The numbers must be the same.
/// </summary>
internal static class KpiBenchmark
{
    private const int WarmUps = 2;
    private const int Runs = 7;
    private const int Year = 2012;

    private static readonly DateOnly AsOf = new(2013, 8, 1);

    private static readonly KpiSettings Settings = new(new DateOnly(2012, 12, 31));

    public static async Task RunAsync(int matches)
    {
        Console.WriteLine(Machine.Description);
        Console.WriteLine(FormattableString.Invariant($"{matches:N0} matches over ten years, all figures of {Year}; medians of {Runs}, alternated, in milliseconds"));
        foreach (var engine in new[] { BothDatabases.Sqlite, BothDatabases.Postgres })
        {
            await using var fresh = await BothDatabases.CreateAsync(engine);
            var filling = Stopwatch.StartNew();
            await new KpiCity(fresh.Database, engine, matches).FillAsync();
            Console.WriteLine(FormattableString.Invariant($"{engine}: filled in {filling.Elapsed.TotalSeconds:N0} s"));
            await MeasureAsync(fresh.Database, engine);
        }
    }

    private static async Task MeasureAsync(MatchingDatabase database, string engine)
    {
        var reports = new StatusReports(new ResultsStore(database), database, Settings);
        var clocks = new Clocks(new FixedDay(AsOf), TimeProvider.System);
        var refresh = new RefreshFigures(database, Settings, new OneByOne(new StuckWork(database, clocks), NullLogger<OneByOne>.Instance), clocks);
        var all = Stopwatch.StartNew();
        var stored = await refresh.RunAsync();
        Console.WriteLine(FormattableString.Invariant($"{engine,-10} the figures of {stored.Done} years counted and stored in {all.Elapsed.TotalMilliseconds:N0} ms"));
        var kept = await MedianAsync(() => reports.FiguresAsync(Year, AsOf));
        Console.WriteLine(FormattableString.Invariant($"{engine,-10} stored figures of the year, with those of the years beside it {kept,9:N1}"));

        // The year was written to: it is counted for each page until the sweep has come.
        await TouchAsync(database, "year = 2012");
        Task<IReadOnlyList<double?>> PlainAsync(string sql) =>
            database.ReadAsync(connection => PlainKpis.CountAsync(connection, sql, Year, AsOf, Settings.MentorEndsOn!.Value));

        var ways = PlainKpis.Ways.Select(way => (way.Name, Sql: way.Sql(engine, database.Dialect), Taken: new List<double>())).ToList();
        var ours = new List<double>();
        for (var run = 0; run < WarmUps + Runs; run++)
        {
            IReadOnlyList<double?>? counted = null;
            ours.Add(await TimeAsync(async () => counted = Everything(await reports.FiguresAsync(Year, AsOf))));
            foreach (var way in ways)
            {
                IReadOnlyList<double?>? plain = null;
                way.Taken.Add(await TimeAsync(async () => plain = await PlainAsync(way.Sql)));
                if (!counted!.Zip(plain!).All(pair => pair.First is { } one && pair.Second is { } other && Math.Abs(one - other) < 1e-9 && one > 0))
                {
                    throw new InvalidOperationException($"Ours {string.Join(", ", counted!)}; {way.Name} {string.Join(", ", plain!)}");
                }
            }
        }

        var mine = Median(ours);
        Console.WriteLine(FormattableString.Invariant($"{engine,-10} ours                 {mine,9:N0}   (best {ours.Min():N0})"));
        foreach (var way in ways)
        {
            Console.WriteLine(FormattableString.Invariant($"{engine,-10} SQL, {way.Name,-15} {Median(way.Taken),9:N0}   (best {way.Taken.Min():N0})   ours takes {mine / Median(way.Taken):N2} times that"));
        }

        await TouchAsync(database, "year > 0");
        var watch = Stopwatch.StartNew();
        var report = await reports.FiguresAsync(Year, AsOf);
        var reading = watch.Elapsed.TotalMilliseconds;
        var years = report.Indicators.Sum(indicator => indicator.Years.Values.Count);
        Console.WriteLine(FormattableString.Invariant($"{engine,-10} nothing stored, all years counted: {years} figures in {watch.Elapsed.TotalMilliseconds:N0} ms, of which reading {reading:N0}"));
    }

    private static Task<int> TouchAsync(MatchingDatabase database, string years) => database.WriteAsync(scope =>
        scope.Connection.ExecuteAsync($"UPDATE figure_changes SET count = count + 1 WHERE {years}", transaction: scope.Transaction));

    /// <summary>Value, interval, response rate, ripeness and curve of each; what it gives back are the values.</summary>
    private static List<double?> Everything(StatusReport report)
    {
        var length = KpiJson.Write(report).Length + report.Durations.Sum(curve => curve.Value.Rows.Count);
        foreach (var indicator in report.Indicators)
        {
            length += indicator.Figure!.ResponseRate is null ? 0 : 1;
            length += indicator.Ripeness?.Total ?? 0;
        }

        return length == 0 ? [] : [.. Definitions.All.Select(definition => report.Indicators.Single(i => i.Code == definition.Code).Value)];
    }

    private static async Task<double> MedianAsync(Func<Task<StatusReport>> work)
    {
        var taken = new List<double>();
        for (var run = 0; run < WarmUps + Runs; run++)
        {
            taken.Add(await TimeAsync(async () => Everything(await work())));
        }

        return Median(taken);
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private sealed class FixedDay(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
    }

    private static double Median(List<double> taken) => taken.Skip(WarmUps).Order().ElementAt(Runs / 2);
}
