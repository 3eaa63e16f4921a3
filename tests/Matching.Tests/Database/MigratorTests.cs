using Dapper;
using Matching.Database;
using Matching.TestData;
using Matching.Tests.Cli;

namespace Matching.Tests.Database;

public sealed class MigratorTests
{
    private static readonly DateTimeOffset Now = new(2013, 8, 1, 8, 0, 0, TimeSpan.Zero);

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Every_migration_is_applied_once_from_nothing_and_a_second_run_applies_none(string engine)
    {
        await using var fresh = await BothDatabases.CreateEmptyAsync(engine);
        var migrator = new Migrator(fresh.Database);

        (await migrator.MigrateAsync(Now)).ShouldBe(Migration.For(fresh.Database.Dialect));
        (await migrator.MigrateAsync(Now)).ShouldBeEmpty();

        (await VersionsAsync(fresh.Database)).ShouldBe(Migration.For(fresh.Database.Dialect).Select(m => m.Number));
        await migrator.EnsureCurrentAsync();
    }

    public static TheoryData<Dialect> Dialects => [new SqliteDialect(), new PostgresDialect()];

    [Theory, MemberData(nameof(Dialects))]
    public void Migrations_are_numbered_from_one_without_a_gap(Dialect dialect) =>
        Migration.For(dialect).Select(m => m.Number).ShouldBe(Enumerable.Range(1, Migrator.Newest));

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_four_that_migrate_at_once_each_succeeds_and_each_migration_is_applied_by_one_of_them(string engine)
    {
        await using var fresh = await BothDatabases.CreateEmptyAsync(engine);
        await using var instances = Instances.Of(fresh, 4);

        var applied = await Task.WhenAll(instances.All.Select(d => Task.Run(() => new Migrator(d).MigrateAsync(Now))));

        applied.SelectMany(m => m).Select(m => m.Number).Order().ShouldBe(Migration.For(fresh.Database.Dialect).Select(m => m.Number));
        (await VersionsAsync(fresh.Database)).ShouldBe(Migration.For(fresh.Database.Dialect).Select(m => m.Number));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_database_of_a_newer_version_is_refused_with_a_sentence_and_left_as_it_is(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await DoAsync(fresh.Database, $"INSERT INTO schema_versions (number, name, applied_at) VALUES ({Migrator.Newest + 1}, 'later', 'later')");
        var migrator = new Migrator(fresh.Database);

        var refusal = await Should.ThrowAsync<DatabaseUnavailableException>(() => migrator.MigrateAsync(Now));
        (await Should.ThrowAsync<DatabaseUnavailableException>(() => migrator.EnsureCurrentAsync())).Reason.ShouldBe("database_newer");

        refusal.Reason.ShouldBe("database_newer");
        refusal.In(Languages.English).ShouldContain($"comes from a newer version ({Migrator.Newest + 1}) than this one ({Migrator.Newest})");
        refusal.In(Languages.Danish).ShouldContain($"er fra en nyere udgave ({Migrator.Newest + 1}) end denne ({Migrator.Newest})");
        (await VersionsAsync(fresh.Database)).Count.ShouldBe(Migrator.Newest + 1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_terminal_refuses_a_newer_database_whether_it_would_write_or_only_look(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await DoAsync(fresh.Database, $"INSERT INTO schema_versions (number, name, applied_at) VALUES ({Migrator.Newest + 1}, 'later', 'later')");
        await fresh.LeaveAsync();

        foreach (var line in new[] { "migrate", "kpi --year 2012" })
        {
            var run = await TerminalRun.OfAsync([.. line.Split(' '), "--database", fresh.Target, "--lang", "en"]);
            run.Exit.ShouldBe(1);
            run.Error.ShouldContain("comes from a newer version");
            run.Error.ShouldNotContain("   at ");
        }
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_database_that_is_behind_is_named_with_both_versions_and_what_to_do(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await DoAsync(fresh.Database, $"DELETE FROM schema_versions WHERE number = {Migrator.Newest}");

        var refusal = await Should.ThrowAsync<DatabaseUnavailableException>(() => new Migrator(fresh.Database).EnsureCurrentAsync());

        refusal.Reason.ShouldBe("database_not_migrated");
        refusal.Message.ShouldContain($"(it is at {Migrator.Newest - 1}, this version needs {Migrator.Newest}). Run \"matching migrate\".");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_migration_that_fails_half_way_leaves_neither_its_tables_nor_its_version_row_and_can_be_run_again(string engine)
    {
        await using var fresh = await BothDatabases.CreateEmptyAsync(engine);
        // The first script makes participants and then volunteers: this one is in its way.
        await DoAsync(fresh.Database, "CREATE TABLE volunteers (id text)");
        var migrator = new Migrator(fresh.Database);

        await Should.ThrowAsync<System.Data.Common.DbException>(() => migrator.MigrateAsync(Now));

        (await ExistsAsync(fresh.Database, "participants")).ShouldBeFalse();
        (await VersionsAsync(fresh.Database)).ShouldBeEmpty();

        await DoAsync(fresh.Database, "DROP TABLE volunteers");
        (await migrator.MigrateAsync(Now)).Count.ShouldBe(Migrator.Newest);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_was_applied_before_a_failure_stays_and_the_rest_follows_later(string engine)
    {
        await using var fresh = await BothDatabases.CreateEmptyAsync(engine);
        await DoAsync(fresh.Database, "CREATE TABLE matches (id text)");
        var migrator = new Migrator(fresh.Database);

        await Should.ThrowAsync<System.Data.Common.DbException>(() => migrator.MigrateAsync(Now));

        (await VersionsAsync(fresh.Database)).ShouldBe([1, 2]);
        await DoAsync(fresh.Database, "DROP TABLE matches");
        (await migrator.MigrateAsync(Now)).Select(m => m.Number).ShouldBe(Enumerable.Range(3, Migrator.Newest - 2));
    }

    private static Task<IReadOnlyList<int>> VersionsAsync(MatchingDatabase database) => database.ReadAsync<IReadOnlyList<int>>(async connection =>
        (await connection.QueryAsync<int>("SELECT number FROM schema_versions ORDER BY number")).AsList());

    private static Task<bool> ExistsAsync(MatchingDatabase database, string table) => database.ReadAsync(async connection =>
        await connection.ExecuteScalarAsync<long>(database.Dialect.TableExists, new { name = table }) > 0);

    private static Task<int> DoAsync(MatchingDatabase database, string sql) =>
        database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction));
}
