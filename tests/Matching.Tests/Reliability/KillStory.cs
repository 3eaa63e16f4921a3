using System.Diagnostics;
using Matching.TestData;

namespace Matching.Tests.Reliability;

/// <summary>Processes that sweep a city day after day and are killed at random moments, and what was seen after each.</summary>
internal sealed class KillStory(DueCity city, MailServer server, Random random)
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan usual = TimeSpan.FromSeconds(2);

    public int Kills { get; private set; }

    public int Runs { get; private set; }

    public TimeSpan Elapsed => clock.Elapsed;

    /// <summary>The mails that were being handed over when a process was killed.</summary>
    public List<string> Window { get; } = [];

    public bool InWindow(string mail) => Window.Contains(mail, StringComparer.Ordinal);

    /// <returns>Always true: one more was killed, in its first moment or in its last.</returns>
    public async Task<bool> KillOneAsync(DateOnly day)
    {
        Runs++;
        using var process = SweepProcess.Start(city.Target, server, day);
        // Every other one while it hands over mails, if it comes to that; the others whenever.
        var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var left = random.Next(1, 20);
        server.OnTaken = _ =>
        {
            if (--left == 0)
            {
                taken.TrySetResult();
            }
        };
        var moment = Task.Delay(usual * random.NextDouble() * 1.2);
        await (Runs % 2 == 0 ? Task.WhenAny(taken.Task, Task.Delay(usual * 1.2)) : moment);
        server.OnTaken = null;
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
