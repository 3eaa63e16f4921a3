using Matching.Database;
using Matching.TestData;

namespace Matching.Tests.Database;

/// <summary>Several instances of the service over one database: each with connections of its own where the database lets several write.</summary>
internal sealed class Instances : IAsyncDisposable
{
    private Instances(IReadOnlyList<MatchingDatabase> all) => All = all;

    public IReadOnlyList<MatchingDatabase> All { get; }

    /// <summary>On SQLite one process writes, so there they are the parts of one instance.</summary>
    public static Instances Of(FreshDatabase fresh, int count) => new([.. Enumerable.Range(0, count).Select(_ =>
        fresh.Database is PostgresDatabase ? MatchingDatabase.For(fresh.Target, TimeProvider.System) : fresh.Database)]);

    public async ValueTask DisposeAsync()
    {
        foreach (var own in All.OfType<PostgresDatabase>())
        {
            await own.DisposeAsync();
        }
    }
}
