using Matching.Database;

namespace Matching.Web.Hosting;

public static partial class PrepareDatabase
{
    /// <summary>Brings the tables to this version and takes the casework day that the instance remembers.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        var services = app.Services;
        var applied = await services.GetRequiredService<Migrator>().MigrateAsync(services.GetRequiredService<Clocks>().System.GetUtcNow());
        await services.GetRequiredService<CaseworkTime>().LoadAsync(services.GetRequiredService<InstanceStore>());
        LogPlace(app.Logger, services.GetRequiredService<MatchingDatabase>().Place, applied.Count);
    }

    [LoggerMessage(LogLevel.Information, "Data is kept in {Place}; {Count} migrations applied")]
    private static partial void LogPlace(ILogger log, string place, int count);
}
