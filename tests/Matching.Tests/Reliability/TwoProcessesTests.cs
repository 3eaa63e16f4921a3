using Matching.TestData;
using Xunit.Abstractions;

namespace Matching.Tests.Reliability;

public sealed class TwoProcessesTests(ITestOutputHelper output)
{
    [SkippableFact]
    public async Task Two_processes_on_one_postgresql_send_nothing_twice_even_when_one_sleeps_past_its_lease()
    {
        var (mails, sleeps) = LongTests.Enabled ? (10_000, 10) : (150, 1);
        await using var city = await DueCity.CreateAsync(BothDatabases.Postgres, 10);
        await using var server = await MailServer.StartAsync();
        await city.QueueAsync(mails);
        var random = new Random(89);
        SweepProcess[] workers = [Start(), Start()];
        var (slept, starts) = (0, 2);
        var window = new List<string>();
        while (await LeftAsync() > 0 || slept < sleeps)
        {
            if (slept < sleeps && await LeftAsync() < 50)
            {
                // The others are faster than the sleeper: without more to do, nobody would hold a mail when the next one is stopped.
                mails += await city.QueueAsync(1_000);
            }

            for (var i = 0; i < workers.Length; i++)
            {
                if (workers[i].HasEnded)
                {
                    workers[i].Dispose();
                    workers[i] = Start();
                    starts++;
                }
            }

            if (slept < sleeps && await city.CountAsync("messages WHERE state = 'sending'") > 0)
            {
                // Both in turn: one of them holds the lease.
                slept++;
                var sleeper = workers[slept % 2];
                await sleeper.SignalAsync("STOP");
                window.AddRange(await city.InTheWindowAsync());
                await Task.Delay(TimeSpan.FromSeconds(7));
                await sleeper.SignalAsync("CONT");
            }

            await Task.Delay(random.Next(100, 400));
        }

        foreach (var worker in workers)
        {
            worker.Dispose();
        }

        var sent = server.Copies();
        var doubles = sent.Where(mail => mail.Value > 1).Select(mail => mail.Key).ToList();
        output.WriteLine($"{mails} mails, {starts} starts, {slept} sleeps past the lease; sent {sent.Count}, twice {doubles.Count}, twice and not in the hands of a sleeper {doubles.Except(window).Count()}");
        sent.Count.ShouldBe(mails);
        slept.ShouldBe(sleeps);
        doubles.Except(window).ShouldBeEmpty();
        doubles.Count.ShouldBeLessThanOrEqualTo(slept);

        Task<long> LeftAsync() => city.CountAsync("messages WHERE state IN ('pending', 'sending')");

        SweepProcess Start() => SweepProcess.Start(city.Target, server, sweep: "outbox");
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
