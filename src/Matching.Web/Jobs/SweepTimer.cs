namespace Matching.Web.Jobs;

/// <summary>The service's own scheduler: runs each sweep at its pace, under its lease, and outlives a sweep that fails.</summary>
public sealed partial class SweepTimer(RunSweeps runner, TimeProvider clock, ILogger<SweepTimer> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(runner.All.Select(sweep => RepeatAsync(sweep, stoppingToken)));

    private async Task RepeatAsync(Sweep sweep, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(sweep.Every, clock);
        try
        {
            do
            {
                await RunOnceAsync(sweep, stopping);
            }
            while (await timer.WaitForNextTickAsync(stopping));
        }
        catch (OperationCanceledException)
        {
            // The service is stopping.
        }
    }

    private async Task RunOnceAsync(Sweep sweep, CancellationToken stopping)
    {
        try
        {
            if (await runner.RunAsync(sweep, stopping) is { Found: > 0 } result)
            {
                LogRun(result.Sweep, result.Found, result.Done, result.Failed);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailure(e, sweep.Name);
        }
    }

    [LoggerMessage(LogLevel.Information, "Sweep {Name}: {Found} found, {Done} done, {Failed} failed")]
    private partial void LogRun(string name, int found, int done, int failed);

    [LoggerMessage(LogLevel.Error, "Sweep {Name} failed")]
    private partial void LogFailure(Exception exception, string name);
}
