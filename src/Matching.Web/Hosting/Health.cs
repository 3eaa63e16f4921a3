using Matching.Database;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Matching.Web.Hosting;

/// <summary>
/// One word each, no details: whether the process answers, and whether its database is there and of this version (Unhealthy) and its sweeps
/// run and its mails go out and nothing was found that somebody must look at (Degraded: pages work; mails and what falls due wait, or somebody must look).
/// </summary>
public static class Health
{
    public static void AddHealth(this IServiceCollection services) =>
        services.AddExceptionHandler<LogWithNumber>().AddSingleton<SweepHealth>().AddHealthChecks()
            .AddCheck<DatabaseHealth>("database").AddCheck<SweepHealth>("sweeps").AddCheck<MailHealth>("mail").AddCheck<AlarmHealth>("alarms");

    public static void MapHealth(this WebApplication app)
    {
        // From here on its sweeps are waited for, whenever the first question comes.
        app.Services.GetRequiredService<SweepHealth>();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
    }

    private sealed class DatabaseHealth(Migrator migrator) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await migrator.EnsureCurrentAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                return HealthCheckResult.Unhealthy(exception: e);
            }
        }
    }
}
