using System.Diagnostics;
using Matching.TestData;
using Matching.Web.Tests;

namespace Matching.Benchmarks;

/// <summary>
/// Pages as a caseworker of both programmes gets them, in memory and without a network, and every sweep while nothing is due, in a city of a
/// hundred thousand matches.
/// </summary>
internal static class CaseworkBenchmark
{
    private const int WarmUps = 2;
    private const int Runs = 7;

    private static readonly string[] Pages =
    [
        "/today", "/today?all=true", "/matches", "/matches?state=active", "/matches?state=ended", "/matches/match/m77", "/followups/earlier", "/messages",
        "/surveys/earlier", "/surveys?year=2012",
    ];

    public static async Task RunAsync()
    {
        Console.WriteLine(Machine.Description);
        Console.WriteLine(FormattableString.Invariant($"{CaseworkCity.Participants:N0} participants, {CaseworkCity.Volunteers:N0} volunteers, {CaseworkCity.Matches:N0} matches; best and median of {Runs}, in milliseconds"));
        foreach (var engine in new[] { BothDatabases.Sqlite, BothDatabases.Postgres })
        {
            await using var fresh = await BothDatabases.CreateAsync(engine);
            await new CaseworkCity(fresh.Database, engine).FillAsync();
            await fresh.LeaveAsync();
            await using var application = new MatchingApplication(fresh.Target);
            await RunAsync(application, engine);
        }
    }

    private static async Task RunAsync(MatchingApplication application, string engine)
    {
        var visitor = await application.SignedInAsync();
        foreach (var page in Pages)
        {
            await MeasureAsync(engine, page, async () =>
            {
                using var answer = await visitor.Client.GetAsync(new Uri(page, UriKind.Relative));
                return answer.IsSuccessStatusCode ? $"{(await answer.Content.ReadAsByteArrayAsync()).Length / 1024} KiB" : answer.StatusCode.ToString();
            });
        }

        foreach (var sweep in application.Get<RunSweeps>().All)
        {
            await MeasureAsync(engine, "sweep " + sweep.Name, async () => $"found {(await sweep.RunAsync()).Found}");
        }
    }

    private static async Task MeasureAsync(string engine, string what, Func<Task<string>> work)
    {
        var said = "";
        var taken = new List<double>();
        try
        {
            for (var run = 0; run < WarmUps + Runs; run++)
            {
                var watch = Stopwatch.StartNew();
                said = await work();
                taken.Add(watch.Elapsed.TotalMilliseconds);
            }

            taken = [.. taken.Skip(WarmUps).Order()];
            Console.WriteLine(FormattableString.Invariant($"{engine,-10} {what,-28} {taken[0],9:N1} {taken[Runs / 2],9:N1}   {said}"));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Console.WriteLine(FormattableString.Invariant($"{engine,-10} {what,-28} failed: {e.Message}"));
        }
    }
}
