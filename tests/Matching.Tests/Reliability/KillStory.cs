using System.Diagnostics;
using Matching.TestData;

namespace Matching.Tests.Reliability;

/// <summary>Processes that sweep a city day after day and are killed at random moments, and what was seen after each.</summary>
internal sealed class KillStory(DueCity city, MailServer server, Random random, MailServer? slowServer = null)
{
    private readonly Stopwatch clock = Stopwatch.StartNew();

    /// <summary>
    /// Takes its time to say that it has a mail. Every other process that is to be killed gives its mails to it, so that this falls while one is
    /// being handed over.
    /// </summary>
    private MailServer Slow => slowServer ?? server;

    private int begun;
    private TimeSpan usual = TimeSpan.FromSeconds(2);

    public int Kills { get; private set; }

    public int Runs { get; private set; }

    public TimeSpan Elapsed => clock.Elapsed;

    /// <summary>The mails that were being handed over when a process was killed.</summary>
    public List<string> Window { get; } = [];

    public bool InWindow(string mail) => Window.Contains(mail, StringComparer.Ordinal);

    /// <returns>Always true: one more was killed, or had nothing to do and ended first.</returns>
    public async Task<bool> KillOneAsync(DateOnly day)
    {
        Runs++;
        var inTheWindow = ++begun % 2 == 0;
        using var process = SweepProcess.Start(city.Target, inTheWindow ? Slow : server, day);
        // Every other one while it hands over mails, if it comes to that; the others whenever.
        var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var left = random.Next(1, LongTests.Enabled ? 20 : 4);
        Slow.OnTaken = _ =>
        {
            if (--left == 0)
            {
                taken.TrySetResult();
            }
        };
        var moment = Task.Delay(usual * random.NextDouble() * 1.2);
        await (inTheWindow ? Task.WhenAny(taken.Task, process.EndedAsync()) : moment);
        Slow.OnTaken = null;
        if (await process.KillAsync())
        {
            Kills++;
            Window.AddRange(await city.InTheWindowAsync());
            (await city.HalvesAsync()).ShouldBe((0, 0));
            await city.ForgetLeasesAsync();
        }

        return true;
    }

    public async Task RunToTheEndAsync(DateOnly day, string? sweep = null)
    {
        Runs++;
        var start = clock.Elapsed;
        using var process = SweepProcess.Start(city.Target, server, day, sweep);
        await process.EndAsync();
        usual = clock.Elapsed - start;
    }

    /// <summary>Until nothing waits any more: what killed processes held is free when its lease has run out.</summary>
    public async Task DrainAsync(DateOnly day, string? sweep = null)
    {
        for (var tries = 0; tries < 60; tries++)
        {
            await RunToTheEndAsync(day, sweep);
            if (await city.CountAsync("messages WHERE state IN ('pending', 'sending')") == 0)
            {
                return;
            }

            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        throw new InvalidOperationException("Mails still wait.");
    }
}
