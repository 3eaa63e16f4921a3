using Matching.Database;
using Matching.Web.Jobs;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Matching.Web.Hosting;

/// <summary>Degraded when a sweep has left no sign that it works for more than two of its periods: it was silenced, fails, or hangs.</summary>
public sealed partial class SweepHealth(RunSweeps sweeps, SweepLeases leases, Clocks clocks, IOptions<JobSettings> jobs, ILogger<SweepHealth> log) : IHealthCheck
{
    private const int Periods = 2;

    // What a restart left undone is caught up first.
    private readonly DateTimeOffset since = clocks.System.GetUtcNow();

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var beats = await leases.HeartbeatsAsync();
            var late = sweeps.All.Where(sweep => IsLate(sweep, beats)).Select(sweep => sweep.Name).ToList();
            if (late.Count == 0)
            {
                return HealthCheckResult.Healthy();
            }

            LogLate(string.Join(", ", late));
            return HealthCheckResult.Degraded();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy(exception: e);
        }
    }

    private bool IsLate(Sweep sweep, IReadOnlyDictionary<string, DateTimeOffset> beats)
    {
        var period = jobs.Value.Period is { } given && given > sweep.BeatsEvery ? given : sweep.BeatsEvery;
        var last = beats.TryGetValue(sweep.Name, out var beat) && beat > since ? beat : since;
        return clocks.System.GetUtcNow() - last > Periods * period;
    }

    [LoggerMessage(LogLevel.Error, "No sign of these sweeps for two of their periods: {Sweeps}")]
    private partial void LogLate(string sweeps);
}
