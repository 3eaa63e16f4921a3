using System.Text;
using Dapper;
using Matching.Database;
using Matching.Files;
using Matching.Matches;
using Matching.People;
using Matching.Results;
using Matching.Surveys;
using Matching.TestData;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Files;

/// <summary>A fresh database, a folder to put files in, and the two use cases with the settings that are shipped.</summary>
internal sealed class FilesBench : IAsyncDisposable
{
    private static readonly string[] Tables = ["participants", "volunteers", "matches", "answers", "initiatives", "indicators", "observations", "audit"];

    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("matching-files-");
    private readonly FreshDatabase fresh;
    private readonly ServiceProvider services;

    private FilesBench(FreshDatabase fresh)
    {
        this.fresh = fresh;
        Folder = home.CreateSubdirectory("in").FullName;
        var configuration = new ConfigurationBuilder().AddJsonFile(Path.Combine(Checkout.Folder, "appsettings.json")).Build();
        services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddMatching(configuration)
            .AddSingleton(fresh.Database)
            .BuildServiceProvider();
    }

    public static Change Change { get; } = new("import-test", new DateTimeOffset(2013, 8, 1, 10, 0, 0, TimeSpan.Zero), new DateOnly(2013, 8, 1));

    public string Folder { get; }

    public MatchingDatabase Database => fresh.Database;

    public IReadOnlyList<FileDefinition> Definitions => [.. services.GetServices<FileDefinition>()];

    public static async Task<FilesBench> CreateAsync(string engine = BothDatabases.Sqlite) => new(await BothDatabases.CreateAsync(engine));

    public FilesBench Put(string file, string text) => Put(file, Encoding.UTF8.GetBytes(text));

    public FilesBench Put(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Folder, file), bytes);
        return this;
    }

    public Task<ImportOutcome> ImportAsync(bool partial = false, bool overwrite = false, bool inDanish = false, string? from = null) =>
        services.GetRequiredService<ImportFiles>().HandleAsync(
            from ?? Folder, new ImportOptions(partial, overwrite), inDanish ? Languages.Danish : Languages.English, Change);

    /// <summary>The exported files by name, as bytes.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> ExportAsync(string name = "out")
    {
        var folder = Path.Combine(home.FullName, name);
        (await services.GetRequiredService<ExportFiles>().HandleAsync(folder)).ShouldBeOfType<ExportOutcome.Exported>();
        return Directory.GetFiles(folder).ToDictionary(path => Path.GetFileName(path)!, File.ReadAllBytes, StringComparer.Ordinal);
    }

    public Task<ExportOutcome> ExportToAsync(string folder) => services.GetRequiredService<ExportFiles>().HandleAsync(folder);

    public Task<T> AskAsync<T>(string sql) => Database.ReadAsync(async connection => (await connection.QuerySingleAsync<T>(sql))!);

    public Task DoAsync(string sql) => Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction));

    /// <summary>Every value of every table, so that two moments can be compared.</summary>
    public Task<string> ContentAsync() => Database.ReadAsync(async connection =>
    {
        var text = new StringBuilder();
        foreach (var table in Tables)
        {
            foreach (IDictionary<string, object?> row in await connection.QueryAsync($"SELECT * FROM {table} ORDER BY 1, 2, 3, 4, 5, 6"))
            {
                text.Append(table).AppendJoin('|', row.Values).Append('\n');
            }
        }

        return text.ToString();
    });

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await fresh.DisposeAsync();
        home.Delete(recursive: true);
    }
}
