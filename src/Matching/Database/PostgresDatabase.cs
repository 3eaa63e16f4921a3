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

    protected override Task<DbConnection> OpenReaderAsync(CancellationToken cancel) => OpenAsync(cancel);

    protected override Task<DbConnection> OpenWriterAsync(CancellationToken cancel) => OpenAsync(cancel);

    private async Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        try
        {
            return await source.OpenConnectionAsync(cancel);
        }
        catch (NpgsqlException refused)
        {
            throw new DatabaseUnavailableException("postgres_out_of_reach", Place, refused.Message);
        }
    }

    protected override ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancel) =>
        connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);

    protected override ValueTask<DbTransaction> BeginAtOneMomentAsync(DbConnection connection, CancellationToken cancel) =>
        connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    protected override ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel) =>
        connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    protected override Task<IDisposable?> EnterGateAsync(CancellationToken cancel) => Task.FromResult<IDisposable?>(null);
}
