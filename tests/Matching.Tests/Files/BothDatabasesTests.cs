using System.Text.Json;
using Matching.Files;
using Matching.TestData;
using Matching.Tests.Cli;
using Matching.Tests.Samples;

namespace Matching.Tests.Files;

/// <summary>One city on SQLite and on PostgreSQL: the same files in, the same figures and bytes out.</summary>
public sealed class BothDatabasesTests
{
    [SkippableFact]
    public async Task The_sample_gives_the_same_figures_and_the_same_files_on_both()
    {
        var onSqlite = await SampleAsync(BothDatabases.Sqlite);
        var onPostgres = await SampleAsync(BothDatabases.Postgres);

        onPostgres.Import.ShouldBe(onSqlite.Import);
        onPostgres.Kpi.ShouldBe(onSqlite.Kpi);
        JsonDocument.Parse(onSqlite.Kpi).RootElement.GetProperty("tracks").GetArrayLength().ShouldBe(3);
        ShouldBeTheSame(onPostgres.Files, onSqlite.Files);
        onSqlite.Files["matches.csv"].ShouldBe(await File.ReadAllBytesAsync(Path.Combine(SampleFolder.Path, "matches.csv")));
    }

    [SkippableTheory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task Random_files_are_judged_alike_and_come_out_alike_on_both(int seed)
    {
        await using var sqlite = await FilesBench.CreateAsync(BothDatabases.Sqlite);
        await using var postgres = await FilesBench.CreateAsync(BothDatabases.Postgres);
        foreach (var (file, text) in new RandomFiles(seed).All())
        {
            sqlite.Put(file, text);
            postgres.Put(file, text);
        }

        var (onSqlite, onPostgres) = (await sqlite.ImportAsync(), await postgres.ImportAsync());

        onPostgres.Report.Stored.ShouldBeTrue();
        JsonSerializer.Serialize(onPostgres.Report).ShouldBe(JsonSerializer.Serialize(onSqlite.Report));
        ShouldBeTheSame(await postgres.ExportAsync(), await sqlite.ExportAsync());
    }

    private static async Task<(string Import, string Kpi, IReadOnlyDictionary<string, byte[]> Files)> SampleAsync(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.LeaveAsync();
        using var folder = new TerminalFolder();
        var import = await TerminalRun.OfAsync("import", SampleFolder.Path, "--database", fresh.Target, "--json");
        import.Exit.ShouldBe(0, import.Out + import.Error);
        var again = await TerminalRun.OfAsync("import", SampleFolder.Path, "--database", fresh.Target, "--json");
        again.Json.GetProperty("files").EnumerateArray().ShouldAllBe(f => f.GetProperty("accepted").GetInt32() == 0);
        var kpi = await TerminalRun.OfAsync("kpi", "--year", "2012", "--as-of", "2013-08-01", "--database", fresh.Target, "--json");
        kpi.Exit.ShouldBe(0, kpi.Error);
        (await TerminalRun.OfAsync("export", folder["out"], "--database", fresh.Target)).Exit.ShouldBe(0);
        return (import.Out, kpi.Out, Directory.GetFiles(folder["out"]).ToDictionary(p => Path.GetFileName(p)!, File.ReadAllBytes, StringComparer.Ordinal));
    }

    private static void ShouldBeTheSame(IReadOnlyDictionary<string, byte[]> files, IReadOnlyDictionary<string, byte[]> others)
    {
        files.Keys.ShouldBe(others.Keys, ignoreOrder: true);
        files.Count.ShouldBe(7);
        foreach (var (file, bytes) in files)
        {
            bytes.SequenceEqual(others[file]).ShouldBeTrue(file);
        }
    }
}
