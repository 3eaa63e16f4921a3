using Matching.Messages;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Matching.Web.Hosting;

/// <summary>Degraded while mails wait for a server or a folder that has not taken them for some minutes.</summary>
public sealed partial class MailHealth(Outbox outbox, Clocks clocks, ILogger<MailHealth> log) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            if (await outbox.StalledAsync(clocks.System.GetUtcNow() - StalledMails.Patience) is not { } stalled)
            {
                return HealthCheckResult.Healthy();
            }

            LogStalled(stalled.Count, stalled.Error);
            return HealthCheckResult.Degraded();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy(exception: e);
        }
    }

    [LoggerMessage(LogLevel.Error, "Mails wait and are not taken: {Count}, {Why}")]
    private partial void LogStalled(int count, string why);
}
