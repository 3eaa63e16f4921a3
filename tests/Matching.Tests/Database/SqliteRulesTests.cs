using System.Data.Common;
using Dapper;
using Matching.Database;
using Matching.TestData;
using Microsoft.Data.Sqlite;

namespace Matching.Tests.Database;

public sealed class SqliteRulesTests
{
    private const int ReadOnly = 8;

    [Fact]
    public async Task Every_reading_connection_of_the_pool_has_the_pragmas_of_the_house()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        var allAreOpen = new Barrier(6);

        var pragmas = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Factory.StartNew(
            () => temporary.Database.ReadAsync(connection =>
            {
                allAreOpen.SignalAndWait(TimeSpan.FromSeconds(60)).ShouldBeTrue();
                return PragmasAsync(connection);
            }),
            TaskCreationOptions.LongRunning).Unwrap()));

        pragmas.ShouldAllBe(p => p == Pragmas.OfTheHouse);
    }

    [Fact]
    public async Task Every_writing_connection_has_the_pragmas_of_the_house_again_and_again()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();

        for (var i = 0; i < 3; i++)
        {
            (await temporary.Database.WriteAsync(scope => PragmasAsync(scope.Connection))).ShouldBe(Pragmas.OfTheHouse);
        }
    }

    [Fact]
    public async Task The_SQLite_in_use_is_at_least_the_one_without_the_WAL_reset_corruption()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();

        var version = await temporary.Database.ReadAsync(connection => connection.ExecuteScalarAsync<string>("SELECT sqlite_version()"));

        Version.Parse(version!).ShouldBeGreaterThanOrEqualTo(new Version(3, 51, 3));
    }

    [Fact]
    public async Task A_reading_connection_cannot_write()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();

        var refusal = await Should.ThrowAsync<SqliteException>(() =>
            temporary.Database.ReadAsync(connection => connection.ExecuteAsync("INSERT INTO instance (name, value) VALUES ('a', 'b')")));

        refusal.SqliteErrorCode.ShouldBe(ReadOnly);
    }

    [Fact]
    public async Task A_writing_transaction_holds_the_write_lock_before_its_first_statement()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        var path = temporary.Database.Place;

        var refusal = await temporary.Database.WriteAsync(async _ =>
        {
            await using var other = new SqliteConnection($"Data Source={path};Default Timeout=1;Pooling=False");
            await other.OpenAsync();
            return await Should.ThrowAsync<SqliteException>(() => other.ExecuteAsync("BEGIN IMMEDIATE"));
        });

        refusal.SqliteErrorCode.ShouldBe(SQLitePCL.raw.SQLITE_BUSY);
    }

    [Fact]
    public async Task A_snapshot_does_not_see_what_is_written_after_its_first_read()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        const string Count = "SELECT count(*) FROM instance";

        var (before, after) = await temporary.Database.ReadAtOneMomentAsync(async (connection, moment) =>
        {
            var first = await connection.ExecuteScalarAsync<long>(Count, transaction: moment);
            await temporary.Database.WriteAsync(scope => InstanceStore.SetAsync(scope, "a", "b"));
            return (first, await connection.ExecuteScalarAsync<long>(Count, transaction: moment));
        });

        after.ShouldBe(before);
        (await temporary.Database.ReadAsync(connection => connection.ExecuteScalarAsync<long>(Count))).ShouldBe(before + 1);
    }

    private static async Task<Pragmas> PragmasAsync(DbConnection connection) => new(
        await connection.ExecuteScalarAsync<long>("PRAGMA foreign_keys"),
        await connection.ExecuteScalarAsync<string>("PRAGMA journal_mode"),
        await connection.ExecuteScalarAsync<long>("PRAGMA synchronous"),
        await connection.ExecuteScalarAsync<long>("PRAGMA mmap_size"),
        await connection.ExecuteScalarAsync<long>("PRAGMA busy_timeout"));

    private sealed record Pragmas(long ForeignKeys, string? JournalMode, long Synchronous, long MmapSize, long BusyTimeout)
    {
        public static readonly Pragmas OfTheHouse = new(1, "wal", Synchronous: 2, MmapSize: 0, BusyTimeout: 10_000);
    }
}
