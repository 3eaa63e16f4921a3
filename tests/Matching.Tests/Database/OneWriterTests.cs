using Dapper;
using Matching.Database;
using Matching.TestData;
using Matching.Tests.Cli;

namespace Matching.Tests.Database;

/// <summary>One process writes an SQLite file; the others are told who.</summary>
public sealed class OneWriterTests
{
    [SkippableFact]
    public async Task A_second_writing_process_is_refused_with_a_sentence_that_names_the_first_in_both_languages()
    {
        await using var temporary = await LeftAloneAsync();
        await using var writer = await WritingProcess.StartAsync(temporary.Database.Place, temporary.Folder);

        foreach (var (language, words) in new[] { ("da", "En anden proces skriver allerede"), ("en", "Another process already writes") })
        {
            var run = await TerminalRun.OfAsync("migrate", "--database", temporary.Database.Place, "--lang", language, "--json");

            run.Exit.ShouldBe(1);
            run.Error.ShouldContain(words);
            run.Error.ShouldContain(temporary.Database.Place);
            run.Error.ShouldContain($"(process {writer.Id}, since ");
            run.Json.GetProperty("error").GetProperty("message").GetString()!.ShouldContain(words);
        }
    }

    [SkippableFact]
    public async Task Others_may_look_on_while_a_process_writes()
    {
        await using var temporary = await LeftAloneAsync();
        await using var writer = await WritingProcess.StartAsync(temporary.Database.Place, temporary.Folder);

        (await TerminalRun.OfAsync("kpi", "--year", "2012", "--database", temporary.Database.Place)).Exit.ShouldBe(0);
        (await TerminalRun.OfAsync("export", Path.Combine(temporary.Folder, "out"), "--database", temporary.Database.Place)).Exit.ShouldBe(0);
    }

    [SkippableFact]
    public async Task The_lock_is_gone_with_a_process_that_is_killed_and_so_is_its_half_import()
    {
        await using var temporary = await LeftAloneAsync();
        await using var writer = await WritingProcess.StartAsync(temporary.Database.Place, temporary.Folder);
        (await Should.ThrowAsync<DatabaseUnavailableException>(() => NoteAsync(temporary.Database))).Reason.ShouldBe("second_writer");

        await writer.KillAsync();

        await NoteAsync(temporary.Database);
        (await temporary.Database.ReadAsync(c => c.ExecuteScalarAsync<long>("SELECT count(*) FROM participants"))).ShouldBe(0);
        (await temporary.Database.ReadAsync(c => c.ExecuteScalarAsync<string>("PRAGMA integrity_check"))).ShouldBe("ok");
    }

    [Fact]
    public async Task Two_instances_in_one_process_are_told_apart_like_two_processes()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        await using (var second = MatchingDatabase.For(temporary.Database.Place, TimeProvider.System))
        {
            var refusal = await Should.ThrowAsync<DatabaseUnavailableException>(() => NoteAsync(second));
            refusal.Message.ShouldContain($"(process {Environment.ProcessId}, since ");
            (await new InstanceStore(second).FindAsync("note")).ShouldBeNull();
        }

        await NoteAsync(temporary.Database);
        (await new InstanceStore(temporary.Database).FindAsync("note")).ShouldBe("left");
    }

    [Fact]
    public async Task Who_was_refused_may_write_as_soon_as_the_first_is_done()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        await using var second = MatchingDatabase.For(temporary.Database.Place, TimeProvider.System);
        await Should.ThrowAsync<DatabaseUnavailableException>(() => NoteAsync(second));

        await temporary.Database.DisposeAsync();

        await NoteAsync(second);
        (await new InstanceStore(second).FindAsync("note")).ShouldBe("left");
    }

    [Fact]
    public async Task A_reader_of_no_file_is_told_and_makes_none()
    {
        using var folder = new TerminalFolder();
        await using var database = MatchingDatabase.For(folder.Database, TimeProvider.System);

        (await Should.ThrowAsync<DatabaseUnavailableException>(() => new InstanceStore(database).FindAsync("note"))).Reason.ShouldBe("database_missing");
        File.Exists(folder.Database).ShouldBeFalse();
    }

    /// <summary>Migrated, and written by nobody.</summary>
    private static async Task<LeftAlone> LeftAloneAsync()
    {
        var temporary = await TemporaryDatabase.CreateAsync();
        await temporary.Database.DisposeAsync();
        return new LeftAlone(temporary, MatchingDatabase.For(temporary.Database.Place, TimeProvider.System));
    }

    private static Task NoteAsync(MatchingDatabase database) => database.WriteAsync(scope => InstanceStore.SetAsync(scope, "note", "left"));

    private sealed record LeftAlone(TemporaryDatabase Temporary, MatchingDatabase Database) : IAsyncDisposable
    {
        public string Folder => Temporary.Folder;

        public async ValueTask DisposeAsync()
        {
            await Database.DisposeAsync();
            await Temporary.DisposeAsync();
        }
    }
}
