using Microsoft.Extensions.Options;

namespace Matching.Web.Jobs;

/// <summary>Runs each sweep at its own pace. One that fails is tried again at its next turn and stops no other.</summary>
public sealed partial class SweepTimer(RunSweeps sweeps, Clocks clocks, IOptions<JobSettings> settings, ILogger<SweepTimer> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => settings.Value.Run
        ? Task.WhenAll(sweeps.All.Select(sweep => RepeatAsync(sweep, stoppingToken)))
        : Task.CompletedTask;

    private async Task RepeatAsync(Sweep sweep, CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(sweep.Every, clocks.System);
        try
        {
            do
            {
                await RunAsync(sweep, cancel);
            }
            while (await timer.WaitForNextTickAsync(cancel));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The service stops; the lease is given back by the run itself.
        }
    }

    private async Task RunAsync(Sweep sweep, CancellationToken cancel)
    {
        try
        {
            if (await sweeps.RunAsync(sweep, cancel) is { Found: > 0 } result)
            {
                LogRun(result.Sweep, result.Found, result.Done, result.Failed);
            }
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            LogFailure(e, sweep.Name);
        }
    }

    [LoggerMessage(LogLevel.Information, "Sweep {Sweep}: {Found} found, {Done} done, {Failed} failed")]
    private partial void LogRun(string sweep, int found, int done, int failed);

    [LoggerMessage(LogLevel.Error, "Sweep {Sweep} failed; it is tried again at its next turn")]
    private partial void LogFailure(Exception exception, string sweep);
}
