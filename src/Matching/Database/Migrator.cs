using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Matching.Database;

/// <summary>Brings the tables to this version: each script in one transaction with its version row, so a crash leaves whole steps.</summary>
public sealed class Migrator(MatchingDatabase database)
{
    public static int Newest => Migration.Newest;

    /// <returns>The scripts that were applied now; empty if the database was already there.</returns>
    /// <exception cref="DatabaseUnavailableException">The database comes from a newer version.</exception>
    public async Task<IReadOnlyList<Migration>> MigrateAsync(DateTimeOffset now, CancellationToken cancel = default)
    {
        await database.WriteAsync(CreateVersionTableAsync, cancel);
        var applied = new List<Migration>();
        foreach (var migration in Migration.For(database.Dialect))
        {
            if (await database.WriteAsync(scope => ApplyAsync(scope, migration, now), cancel))
            {
                applied.Add(migration);
            }
        }

        return applied;
    }

    /// <exception cref="DatabaseUnavailableException">The tables are older or newer than this version.</exception>
    public async Task EnsureCurrentAsync(CancellationToken cancel = default)
    {
        var version = await database.ReadAsync(connection => VersionAsync(connection, null), cancel);
        if (version < Newest)
        {
            throw new DatabaseUnavailableException("database_not_migrated", database.Place, Text(version), Text(Newest));
        }

        RefuseNewer(version);
    }

    private async Task CreateVersionTableAsync(WriteScope scope)
    {
        await LockAsync(scope);
        await scope.Connection.ExecuteAsync(
            "CREATE TABLE IF NOT EXISTS schema_versions (number integer NOT NULL PRIMARY KEY, name text NOT NULL, applied_at text NOT NULL)",
            transaction: scope.Transaction);
        RefuseNewer(await VersionAsync(scope.Connection, scope.Transaction));
    }

    private static async Task<bool> ApplyAsync(WriteScope scope, Migration migration, DateTimeOffset now)
    {
        await LockAsync(scope);
        var known = await scope.Connection.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM schema_versions WHERE number = @Number", migration, scope.Transaction);
        if (known > 0)
        {
            return false;
        }

        await scope.Connection.ExecuteAsync(migration.Sql, transaction: scope.Transaction);
        await scope.Connection.ExecuteAsync(
            "INSERT INTO schema_versions (number, name, applied_at) VALUES (@Number, @Name, @now)",
            new { migration.Number, migration.Name, now },
            scope.Transaction);
        return true;
    }

    private static async Task LockAsync(WriteScope scope)
    {
        if (scope.Dialect.MigrationLock.Length > 0)
        {
            await scope.Connection.ExecuteAsync(scope.Dialect.MigrationLock, transaction: scope.Transaction);
        }
    }

    private async Task<int> VersionAsync(DbConnection connection, DbTransaction? transaction)
    {
        var exists = await connection.ExecuteScalarAsync<long>(database.Dialect.TableExists, new { name = "schema_versions" }, transaction);
        return exists == 0
            ? 0
            : await connection.ExecuteScalarAsync<int>("SELECT COALESCE(MAX(number), 0) FROM schema_versions", transaction: transaction);
    }

    private void RefuseNewer(int version)
    {
        if (version > Newest)
        {
            throw new DatabaseUnavailableException("database_newer", database.Place, Text(version), Text(Newest));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
