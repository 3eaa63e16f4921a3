using System.Data;
using System.Data.Common;
using Npgsql;

namespace Matching.Database;

public sealed class PostgresDatabase : MatchingDatabase
{
    private readonly NpgsqlDataSource source;

    public PostgresDatabase(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        Place = $"PostgreSQL {builder.Host}:{builder.Port}/{builder.Database}";
        source = NpgsqlDataSource.Create(builder);
    }

    public override Dialect Dialect { get; } = new PostgresDialect();

    public override string Place { get; }

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    protected override async Task<DbConnection> OpenReaderAsync(CancellationToken cancel) => await source.OpenConnectionAsync(cancel);

    protected override async Task<DbConnection> OpenWriterAsync(CancellationToken cancel) => await source.OpenConnectionAsync(cancel);

    protected override ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancel) =>
        connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);

    protected override ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel) =>
        connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    protected override Task<IDisposable?> EnterGateAsync(CancellationToken cancel) => Task.FromResult<IDisposable?>(null);
}
