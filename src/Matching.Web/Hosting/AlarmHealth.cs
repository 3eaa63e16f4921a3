using Matching.Matches.Drift;
using Matching.Results.Stored;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Matching.Web.Hosting;

/// <summary>
/// Degraded from a recount that did not agree with the stored figures, or from a model that gave way to the transparent score, until an administrator
/// has looked at it.
/// </summary>
public sealed class AlarmHealth(FigureAlarms figures, ModelLookStore looks) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return (await figures.UnseenAsync(cancellationToken)).Count + (await looks.UnseenAsync(cancellationToken)).Count == 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy(exception: e);
        }
    }
}
