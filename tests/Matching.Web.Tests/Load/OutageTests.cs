using System.Diagnostics;
using System.Net;
using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Tests.ByLink;
using Matching.Web.Tests.Journeys;
using Npgsql;
using Xunit.Abstractions;

namespace Matching.Web.Tests.Load;

/// <summary>
/// Requirement row 94: PostgreSQL is killed while people answer their links, stays away for a while and comes back. Every request is answered
/// meanwhile, nothing that somebody was told is saved is lost, and what waited goes out in its order.
/// </summary>
public sealed class OutageTests(ITestOutputHelper print)
{
    private const int Together = 8;
    private static readonly int People = LongTests.Enabled ? 400 : 40;
    private static readonly TimeSpan Away = LongTests.Enabled ? TimeSpan.FromMinutes(10) : TimeSpan.FromSeconds(6);

    [SkippableFact]
    public async Task While_the_database_is_away_every_request_is_answered_and_nothing_that_was_promised_is_lost()
    {
        var server = PostgresServer.StartOwn();
        Skip.If(server.SkipReason is not null, server.SkipReason);
        try
        {
            await RunAsync(server);
        }
        finally
        {
            await server.TakeAwayAsync();
        }
    }

    private async Task RunAsync(PostgresServer server)
    {
        var target = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = "city" }.ToString();
        await using (var source = NpgsqlDataSource.Create(server.ConnectionString!))
        {
            await using var create = source.CreateCommand("CREATE DATABASE city");
            await create.ExecuteNonQueryAsync();
        }

        await using var service = new MatchingApplication(target);
        var addresses = await ProposeAsync(service);
        var staff = await service.SignedInAsync();
        var answers = new Answers();
        var left = new Queue<string>(addresses);
        using var over = new CancellationTokenSource();
        var people = Enumerable.Range(0, Together).Select(_ => Task.Run(() => AnswerAllAsync(service, left, answers))).ToList();
        var caseworker = Task.Run(() => LookAsync(staff, answers, over.Token));
        var sweeps = Task.Run(() => SendAsync(service, answers, over.Token));

        await answers.UntilAsync(People / 4);
        var before = answers.Yes;
        await server.TakeAwayAsync();
        await Task.Delay(Away);
        using var ready = await service.Plain.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var live = await service.Plain.GetAsync(new Uri("/health/live", UriKind.Relative));
        (ready.StatusCode, live.StatusCode).ShouldBe((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK));
        using var nobodySends = await answers.Sending.EnterAsync();
        server.BringBack();
        var back = Stopwatch.StartNew();
        var cutOff = await service.Database.ReadAsync(connection => connection.QueryAsync<string>("SELECT id FROM messages WHERE state = 'sending'"));
        nobodySends.Dispose();
        await Task.WhenAll(people);
        var answered = back.Elapsed;
        await over.CancelAsync();
        await Task.WhenAll(caseworker, sweeps);
        // What the outage cut off in the sender's hands is taken up once its lease has run out.
        service.Clock.Advance(TimeSpan.FromMinutes(2));
        await service.SweepAsync();
        var drained = back.Elapsed;

        answers.Odd.ShouldBeEmpty();
        before.ShouldBeLessThan(People, "the outage fell into the load");
        answers.Unavailable.ShouldBeGreaterThan(0);
        answers.Slowest.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        (await CountAsync(service, "SELECT count(*) FROM matches WHERE state = 'accepted'")).ShouldBe(People, "everybody said yes, before or after");
        (await CountAsync(service, "SELECT count(*) FROM audit WHERE action = 'match.accepted_by_volunteer'")).ShouldBe(People, "each once");
        (await CountAsync(service, "SELECT count(*) FROM messages WHERE template = 'participant_asked' AND state = 'sent'")).ShouldBe(People, "nobody's mail is lost");
        var order = await service.Database.ReadAsync(connection => connection.QueryAsync<(string Id, DateTimeOffset Created)>("SELECT id, created_at FROM messages ORDER BY sent_at, created_at"));
        order.Where(one => !cutOff.Contains(one.Id, StringComparer.Ordinal)).Select(one => one.Created).ShouldBeInOrder(customMessage: "but for those that it cut off in the sender's hands");
        print.WriteLine(
            $"Row 94: {Away.TotalSeconds:F0} s without PostgreSQL under {Together} people at once: {answers.Yes} yes, {answers.Unavailable} times told to try again (503), other answers 0, "
            + $"lost 0, twice 0; mails cut off in the sender's hands {cutOff.Count()}, the others in their order; slowest answer {answers.Slowest.TotalSeconds:F1} s; all had answered {answered.TotalSeconds:F1} s after it was back, the last mail was out after {drained.TotalSeconds:F1} s");
    }

    private static async Task<IReadOnlyList<string>> ProposeAsync(MatchingApplication service)
    {
        var addresses = new List<string>();
        for (var i = 0; i < People; i++)
        {
            await service.Database.AddAsync(Seed.Host($"v{i}", $"Vært {i}"));
            await service.Database.AddAsync(Seed.Newcomer($"p{i}", $"Ny {i}"));
            var proposed = (ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync($"p{i}", $"v{i}", service.Change);
            addresses.Add(await service.AddressAsync(proposed.MatchId, LinkPurposes.VolunteerAnswer));
        }

        await service.SweepAsync();
        return addresses;
    }

    /// <summary>Opens a link and says yes, again and again until that was said to be kept.</summary>
    private static async Task AnswerAllAsync(MatchingApplication service, Queue<string> left, Answers answers)
    {
        while (Next(left) is { } address)
        {
            var visitor = service.Visitor();
            visitor.Chooses = null;
            while (!await TriedAsync(visitor, address, answers))
            {
                await Task.Delay(50);
            }

            answers.Kept();
        }
    }

    private static async Task<bool> TriedAsync(Visitor visitor, string address, Answers answers)
    {
        var page = await answers.TimedAsync(() => visitor.OpenAsync(address), visitor);
        if (page is null)
        {
            return false;
        }

        if (page.QuerySelector("form#Choice") is null)
        {
            // Kept, though nobody could say so: the line was cut between the commit and the answer.
            return page.One("h1") is "Du har allerede svaret" or "Du har sagt ja";
        }

        var thanks = await answers.TimedAsync(() => visitor.SendAsync(address, page, "form#Choice", ("Choice", "yes")), visitor);
        return thanks is not null && thanks.One("h1") is "Tak for dit ja" or "Du har allerede svaret" or "Du har sagt ja";
    }

    private static async Task LookAsync(Visitor staff, Answers answers, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await answers.TimedAsync(() => staff.OpenAsync("/today"), staff);
            await Task.Delay(100, CancellationToken.None);
        }
    }

    /// <summary>As the service's own timer does: what fails is tried at the next turn.</summary>
    private static async Task SendAsync(MatchingApplication service, Answers answers, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            using var turn = await answers.Sending.EnterAsync();
            try
            {
                service.Clock.Advance(TimeSpan.FromSeconds(1));
                await service.Get<RunSweeps>().All.Single(sweep => sweep.Name == "outbox").RunAsync(CancellationToken.None);
            }
            catch (Exception e) when (Outage.Is(e))
            {
                // Its next turn comes.
            }
            catch (Exception e)
            {
                answers.Odd.Enqueue($"the sweep: {e.GetType().Name} {e.Message}");
            }

            turn.Dispose();
            await Task.Delay(200, CancellationToken.None);
        }
    }

    private static string? Next(Queue<string> left)
    {
        lock (left)
        {
            return left.TryDequeue(out var address) ? address : null;
        }
    }

    private static Task<long> CountAsync(MatchingApplication service, string sql) => service.Database.ReadAsync(connection => connection.ExecuteScalarAsync<long>(sql));

    /// <summary>What requests were told.</summary>
    private sealed class Answers
    {
        private int yes;
        private int unavailable;
        private long slowest;

        public int Yes => yes;

        public int Unavailable => unavailable;

        /// <summary>One turn of the sender at a time.</summary>
        public Turns Sending { get; } = new();

        public TimeSpan Slowest => TimeSpan.FromTicks(slowest);

        /// <summary>Neither the page nor "try again".</summary>
        public System.Collections.Concurrent.ConcurrentQueue<string> Odd { get; } = new();

        public void Kept() => Interlocked.Increment(ref yes);

        public async Task UntilAsync(int kept)
        {
            var patience = Stopwatch.StartNew();
            while (yes < kept)
            {
                patience.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2));
                await Task.Delay(5);
            }
        }

        /// <returns>Null if it is to be tried again.</returns>
        public async Task<AngleSharp.Html.Dom.IHtmlDocument?> TimedAsync(Func<Task<AngleSharp.Html.Dom.IHtmlDocument>> ask, Visitor visitor)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                var page = await ask();
                if ((int)visitor.Status < 500)
                {
                    return page;
                }

                if (visitor.Status == HttpStatusCode.ServiceUnavailable && page.One("h1") == "Vi har ikke adgang til sagerne lige nu")
                {
                    Interlocked.Increment(ref unavailable);
                }
                else
                {
                    Odd.Enqueue($"{visitor.Status} {page.QuerySelector("h1")?.TextContent}");
                }
            }
            catch (Exception e)
            {
                Odd.Enqueue($"{e.GetType().Name} {e.Message}");
            }
            finally
            {
                long now, before = watch.Elapsed.Ticks;
                while ((now = Interlocked.Read(ref slowest)) < before && Interlocked.CompareExchange(ref slowest, before, now) != now)
                {
                }
            }

            return null;
        }
    }

    private sealed class Turns
    {
        private readonly SemaphoreSlim one = new(1);

        public async Task<IDisposable> EnterAsync()
        {
            await one.WaitAsync();
            return new Turn(one);
        }

        private sealed class Turn(SemaphoreSlim one) : IDisposable
        {
            private bool isOver;

            public void Dispose()
            {
                if (!isOver)
                {
                    isOver = true;
                    one.Release();
                }
            }
        }
    }
}
