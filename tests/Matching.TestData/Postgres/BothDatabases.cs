using Matching.Database;
using Npgsql;
using Xunit;

namespace Matching.TestData;

/// <summary>Each store test runs on both databases; one that cannot be had shows as skipped, with the reason.</summary>
public static class BothDatabases
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";

    public static TheoryData<string> Names => [Sqlite, Postgres];

    /// <summary>A fresh, migrated database of one kind, gone when disposed.</summary>
    public static async Task<FreshDatabase> CreateAsync(string engine)
    {
        var fresh = await CreateEmptyAsync(engine);
        await new Migrator(fresh.Database).MigrateAsync(TimeProvider.System.GetUtcNow());
        return fresh;
    }

    /// <summary>The same without any table; on SQLite not even the file is there.</summary>
    public static async Task<FreshDatabase> CreateEmptyAsync(string engine) => engine == Sqlite ? OnSqlite() : await OnPostgresAsync();

    private static FreshDatabase OnSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("matching-db-");
        var path = Path.Combine(folder.FullName, "city.db");
        return new FreshDatabase(MatchingDatabase.For(path, TimeProvider.System), path, () =>
        {
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
    }

    private static async Task<FreshDatabase> OnPostgresAsync()
    {
        var server = PostgresServer.Instance;
        Skip.If(server.SkipReason is not null, server.SkipReason);
        var name = "t" + NewId.For("db").Replace("-", "", StringComparison.Ordinal);
        await ExecuteAsync(server.ConnectionString!, $"CREATE DATABASE {name}");
        var target = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name }.ToString();
        return new FreshDatabase(
            MatchingDatabase.For(target, TimeProvider.System), target, () => ExecuteAsync(server.ConnectionString!, $"DROP DATABASE {name} WITH (FORCE)"));
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
