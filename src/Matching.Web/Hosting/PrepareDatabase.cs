using Dapper;
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
        var database = services.GetRequiredService<MatchingDatabase>();
        if (services.GetRequiredService<CaseworkTime>().IsShifted && !app.Environment.IsDevelopment())
        {
            throw new UnsafeSettingsException($"{database.Place} is the demo's: its day is not today's and its passwords are public. Give Production a database of its own.");
        }

        var version = await database.ReadAsync(connection => connection.ExecuteScalarAsync<string>(database.Dialect.VersionQuery));
        LogPlace(app.Logger, database.Place, database.Dialect.Name, version, applied.Count);
    }

    [LoggerMessage(LogLevel.Information, "Data is kept in {Place}, {Engine} {Version}; {Count} migrations applied")]
    private static partial void LogPlace(ILogger log, string place, string engine, string? version, int count);
}
