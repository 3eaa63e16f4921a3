using System.Data;
using System.Data.Common;

namespace Matching.Database;

/// <summary>The one way to the tables: readers side by side, writers through a gate, on SQLite or PostgreSQL.</summary>
public abstract class MatchingDatabase : IAsyncDisposable
{
    private const int Attempts = 8;

    static MatchingDatabase() => DapperSettings.Apply();

    public abstract Dialect Dialect { get; }

    /// <summary>What a log line or an error may say about where the data is: never a password.</summary>
    public abstract string Place { get; }

    /// <summary>SQLite or PostgreSQL, told apart by what was given: a file path or a connection string with a host.</summary>
    /// <exception cref="DatabaseUnavailableException">It is an address (postgres://…), which neither can be.</exception>
    public static MatchingDatabase For(string target, TimeProvider clock) =>
        target.Contains("://", StringComparison.Ordinal) ? throw new DatabaseUnavailableException("address_given", target[..target.IndexOf(':', StringComparison.Ordinal)])
        : NamesAServer(target) ? new PostgresDatabase(target)
        : new SqliteDatabase(target, clock);

    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel = default)
    {
        await using var connection = await OpenReaderAsync(cancel);
        return await work(connection);
    }

    /// <summary>Several reads that see the tables as they were at one moment.</summary>
    public Task<T> ReadAtOneMomentAsync<T>(Func<DbConnection, DbTransaction, Task<T>> work, CancellationToken cancel = default) => ReadAsync(
        async connection =>
        {
            await using var snapshot = await BeginSnapshotAsync(connection, cancel);
            return await work(connection, snapshot);
        },
        cancel);

    public Task<T> WriteAsync<T>(Func<WriteScope, Task<T>> work, CancellationToken cancel = default) => WriteAsync(work, isAtOneMoment: false, cancel);

    /// <summary>
    /// A transaction whose reads all see the tables as they were at its first one (a lock of a table is none): for what is kept as it was read.
    /// What it writes must be nobody else's, or it is tried again.
    /// </summary>
    public Task<T> WriteAtOneMomentAsync<T>(Func<WriteScope, Task<T>> work, CancellationToken cancel = default) => WriteAsync(work, isAtOneMoment: true, cancel);

    private async Task<T> WriteAsync<T>(Func<WriteScope, Task<T>> work, bool isAtOneMoment, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var gate = await EnterGateAsync(cancel);
            await using var connection = await OpenWriterAsync(cancel);
            await using var transaction = await (isAtOneMoment ? BeginAtOneMomentAsync(connection, cancel) : BeginAsync(connection, cancel));
            try
            {
                var scope = new WriteScope(connection, transaction, Dialect);
                var result = await work(scope);
                if (!scope.GivenUp)
                {
                    await transaction.CommitAsync(cancel);
                }

                return result;
            }
            catch (DbException e) when (attempt < Attempts && Dialect.IsWorthRetrying(e))
            {
                await transaction.RollbackAsync(cancel);
            }
        }
    }

    public async Task WriteAsync(Func<WriteScope, Task> work, CancellationToken cancel = default) =>
        await WriteAsync(async scope => { await work(scope); return 0; }, cancel);

    public abstract ValueTask DisposeAsync();

    /// <summary>Whether a target is a PostgreSQL connection string.</summary>
    public static bool NamesAServer(string target) =>
        target.Contains("Host=", StringComparison.OrdinalIgnoreCase) || target.Contains("Server=", StringComparison.OrdinalIgnoreCase);

    protected abstract Task<DbConnection> OpenReaderAsync(CancellationToken cancel);

    protected abstract Task<DbConnection> OpenWriterAsync(CancellationToken cancel);

    protected abstract ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>One that writes, and sees nothing of others' that came after its first read.</summary>
    protected abstract ValueTask<DbTransaction> BeginAtOneMomentAsync(DbConnection connection, CancellationToken cancel);

    protected abstract ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>Waits for the writer's turn where only one may write at a time; null where the database sees to it.</summary>
    protected abstract Task<IDisposable?> EnterGateAsync(CancellationToken cancel);
}
