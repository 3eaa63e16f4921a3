using Matching.Database;

namespace Matching.TestData;

/// <summary>A migrated SQLite file of its own, gone with its folder when disposed.</summary>
public sealed class TemporaryDatabase : IAsyncDisposable
{
    private TemporaryDatabase(string folder, MatchingDatabase database) => (Folder, Database) = (folder, database);

    public string Folder { get; }

    public MatchingDatabase Database { get; }

    public static async Task<TemporaryDatabase> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("matching-").FullName;
        var database = MatchingDatabase.For(Path.Combine(folder, "matching.db"), TimeProvider.System);
        await new Migrator(database).MigrateAsync(new DateTimeOffset(2013, 8, 1, 8, 0, 0, TimeSpan.Zero));
        return new TemporaryDatabase(folder, database);
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
