using System.Diagnostics;
using Matching.Database;
using Matching.Messages;
using Matching.TestData;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Reliability;

/// <summary>A process is killed with a mail in its hands while a service beside it (or started again at once) looks every five seconds.</summary>
internal static class Recovery
{
    /// <returns>When the inner task ends: how long after the kill the mail was sent.</returns>
    public static async Task<Task<TimeSpan>> BeginAsync(string engine, int lease)
    {
        var slow = await MailServer.StartAsync(0, "--pause", "30");
        var city = await DueCity.CreateAsync(engine, 10);
        await city.QueueAsync(60);
        var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        slow.OnTaken = _ => taken.TrySetResult();
        using (var process = SweepProcess.Start(city.Target, slow, sweep: "outbox", lease: lease))
        {
            await taken.Task.WaitAsync(TimeSpan.FromMinutes(2));
            await process.KillAsync();
        }

        var held = (await city.InTheWindowAsync()).ShouldHaveSingleItem();
        return SendAgainAsync(city, slow, held, lease, Stopwatch.StartNew());
    }

    private static async Task<TimeSpan> SendAgainAsync(DueCity city, MailServer slow, string held, int lease, Stopwatch clock)
    {
        await using var server = await MailServer.StartAsync();
        await using (slow)
        await using (city)
        await using (var database = MatchingDatabase.For(city.Target, TimeProvider.System))
        await using (var room = new CaseworkRoom(database, services => services.AddSingleton(TimeProvider.System), SweepProcess.Settings(server, lease)))
        {
            var runner = room.Get<RunSweeps>();
            var outbox = runner.All.Single(sweep => sweep.Name == "outbox");
            while ((await room.Get<Outbox>().FindAsync(held))!.State != MessageStates.Sent)
            {
                await runner.RunAsync(outbox);
                if ((await room.Get<Outbox>().FindAsync(held))!.State != MessageStates.Sent)
                {
                    await Task.Delay(outbox.Every);
                }
            }

            return clock.Elapsed;
        }
    }
}
