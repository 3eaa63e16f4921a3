using System.Diagnostics;
using Matching.TestData;
using Xunit.Abstractions;

namespace Matching.Tests.Reliability;

public sealed class TwoProcessesTests(ITestOutputHelper output)
{
    [SkippableFact]
    public async Task Two_processes_on_one_postgresql_send_nothing_twice_even_when_the_one_that_holds_the_lease_sleeps_past_it()
    {
        var (mails, sleeps) = LongTests.Enabled ? (10_000, 10) : (1_000, 1);
        await using var city = await DueCity.CreateAsync(BothDatabases.Postgres, 10);
        await using var server = await MailServer.StartAsync();
        await city.QueueAsync(mails);
        var window = new List<string>();
        var started = new List<SweepProcess>();
        var handedOver = 0;
        var (worker, owner) = await TakeLeaseAsync(from: null);
        for (var slept = 0; slept < sleeps; slept++)
        {
            if (await LeftAsync() < 1_000)
            {
                // Whoever takes over is to be at work when the sleeper wakes up.
                mails += await city.QueueAsync(2_000);
            }

            // Nobody else has held the lease since it was seen to be this one's.
            await worker.SignalAsync("STOP");
            (await city.OwnerAsync("outbox")).ShouldBe(owner, "the one that is stopped holds the lease");
            window.AddRange(await city.InTheWindowAsync());
            var (next, nextOwner) = await TakeLeaseAsync(from: owner);
            handedOver++;
            await worker.SignalAsync("CONT");
            (worker, owner) = (next, nextOwner);
        }

        while (await LeftAsync() > 0)
        {
            await Task.WhenAny(worker.EndedAsync(), Task.Delay(200));
            worker = worker.HasEnded ? Start() : worker;
        }

        // Whoever slept is awake and has found out; only then is it known that it sent nothing more.
        await Task.WhenAll(started.Select(process => process.EndedAsync())).WaitAsync(TimeSpan.FromMinutes(2));
        started.ForEach(process => process.Dispose());
        var sent = server.Copies();
        var doubles = sent.Where(mail => mail.Value > 1).Select(mail => mail.Key).ToList();
        output.WriteLine($"{mails} mails, {started.Count} starts, {sleeps} sleeps past the lease, the lease went to another process {handedOver} times, {window.Count} mails in the hands of a sleeper; "
            + $"sent {sent.Count}, twice {doubles.Count}, twice and not in the hands of a sleeper {doubles.Except(window).Count()}");
        sent.Count.ShouldBe(mails);
        handedOver.ShouldBe(sleeps);
        doubles.Except(window).ShouldBeEmpty();
        doubles.Count.ShouldBeLessThanOrEqualTo(sleeps);

        Task<long> LeftAsync() => city.CountAsync("messages WHERE state IN ('pending', 'sending')");

        SweepProcess Start()
        {
            started.Add(SweepProcess.Start(city.Target, server, sweep: "outbox"));
            return started[^1];
        }

        // One process at a time is started, as a timer would again and again: the owner that is new in the row is that one.
        async Task<(SweepProcess Process, string Owner)> TakeLeaseAsync(string? from)
        {
            var patience = Stopwatch.StartNew();
            var process = Start();
            while (patience.Elapsed < TimeSpan.FromMinutes(2))
            {
                if (await city.OwnerAsync("outbox") is { } now && now != from)
                {
                    return (process, now);
                }

                // It came while the lease still held, and went.
                process = process.HasEnded ? Start() : process;
                await Task.Delay(20);
            }

            throw new InvalidOperationException($"Nobody took the lease from {from ?? "nobody"}.");
        }
    }

    [SkippableFact]
    public async Task On_sqlite_a_second_process_that_sweeps_is_refused_while_the_first_does()
    {
        await using var server = await MailServer.StartAsync(0, "--pause", "30");
        await using var city = await DueCity.CreateAsync(BothDatabases.Sqlite, 10);
        await city.QueueAsync(5);
        var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        server.OnTaken = _ => taken.TrySetResult();
        using var first = SweepProcess.Start(city.Target, server, sweep: "outbox", lease: 40);
        await taken.Task.WaitAsync(TimeSpan.FromMinutes(2));

        using var second = SweepProcess.Start(city.Target, server, sweep: "outbox");

        (await Should.ThrowAsync<InvalidOperationException>(second.EndAsync)).Message.ShouldContain("Another process already writes");
        server.Mails().Count.ShouldBe(1);
    }
}
