using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Matching.Database;

/// <summary>One file, one writing process, one writer at a time in it; readers look on through the WAL.</summary>
public sealed class SqliteDatabase : MatchingDatabase
{
    private const string Pragmas = "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA mmap_size = 0;";

    private readonly string path;
    private readonly WriterLock writerLock;
    private readonly SemaphoreSlim gate = new(1, 1);
    private int waiting;

    static SqliteDatabase() => SQLitePCL.Batteries_V2.Init();

    public SqliteDatabase(string target, TimeProvider clock)
    {
        path = Path.GetFullPath(target.StartsWith("Data Source=", StringComparison.OrdinalIgnoreCase)
            ? new SqliteConnectionStringBuilder(target).DataSource
            : target);
        writerLock = new WriterLock(path, clock);
    }

    public override Dialect Dialect { get; } = new SqliteDialect();

    public override string Place => path;

    /// <summary>How many writers of this process wait for their turn just now.</summary>
    public int WritersWaiting => Volatile.Read(ref waiting);

    public override async ValueTask DisposeAsync()
    {
        await using (var connection = Connection(SqliteOpenMode.ReadOnly))
        {
            SqliteConnection.ClearPool(connection);
        }

        await using (var connection = Connection(SqliteOpenMode.ReadWriteCreate))
        {
            SqliteConnection.ClearPool(connection);
        }

        writerLock.Dispose();
        gate.Dispose();
    }

    protected override async Task<DbConnection> OpenReaderAsync(CancellationToken cancel)
    {
        if (!File.Exists(path))
        {
            throw new DatabaseUnavailableException("database_missing", path);
        }

        return await OpenAsync(Connection(SqliteOpenMode.ReadOnly), Pragmas, cancel);
    }

    protected override async Task<DbConnection> OpenWriterAsync(CancellationToken cancel)
    {
        writerLock.Take();
        return await OpenAsync(Connection(SqliteOpenMode.ReadWriteCreate), Pragmas + "PRAGMA journal_mode = WAL;", cancel);
    }

    protected override ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancel) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false));

    protected override ValueTask<DbTransaction> BeginAtOneMomentAsync(DbConnection connection, CancellationToken cancel) => BeginAsync(connection, cancel);

    protected override ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    protected override async Task<IDisposable?> EnterGateAsync(CancellationToken cancel)
    {
        Interlocked.Increment(ref waiting);
        try
        {
            await gate.WaitAsync(cancel);
            return new Turn(gate);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    private SqliteConnection Connection(SqliteOpenMode mode) =>
        new(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, DefaultTimeout = 30 }.ToString());

    private static async Task<DbConnection> OpenAsync(SqliteConnection connection, string pragmas, CancellationToken cancel)
    {
        try
        {
            await connection.OpenAsync(cancel);
            await connection.ExecuteAsync(new CommandDefinition(pragmas, cancellationToken: cancel));
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
