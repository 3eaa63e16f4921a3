using Matching.Database;

namespace Matching.TestData;

/// <summary>A database of one test's own.</summary>
/// <param name="Database">Open and migrated.</param>
/// <param name="Target">What --database and ConnectionStrings:Matching take.</param>
/// <param name="RemoveAsync">Takes it away again.</param>
public sealed record FreshDatabase(MatchingDatabase Database, string Target, Func<Task> RemoveAsync) : IAsyncDisposable
{
    /// <summary>Lets go of it, so that a service may open it as its one writer.</summary>
    public ValueTask LeaveAsync() => Database.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await RemoveAsync();
    }
}
