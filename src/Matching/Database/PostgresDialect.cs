using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace Matching.Database;

public sealed class PostgresDialect : Dialect
{
    public override string Name => "PostgreSQL";

    public override string VersionQuery => "SELECT current_setting('server_version')";

    public override string Ordinal(string column) => $"{column} COLLATE \"C\"";

    public override string OneOf(string column, string parameter) => $"{column} = ANY({parameter})";

    public override string OneOfMany(string column, string parameter) => OneOf(column, parameter);

    public override object Many(IEnumerable<string> values) => values.ToArray();

    public override string MonthsAfter(string column, int months) => string.Create(CultureInfo.InvariantCulture, $"({column} + interval '{months} months')::date");

    public override string By(string index) => "";

    public override DateOnly Day(DbDataReader row, int column) => row.GetFieldValue<DateOnly>(column);

    public override string Text(DbDataReader row, int column, HashSet<string> known)
    {
        var text = row.GetString(column);
        if (known.TryGetValue(text, out var same))
        {
            return same;
        }

        known.Add(text);
        return text;
    }

    public override string ForUpdate => "FOR UPDATE";

    public override string SkipLocked => "FOR UPDATE SKIP LOCKED";

    public override string MigrationLock => "SELECT pg_advisory_xact_lock(7461)";

    public override string LockTable(string table) => $"LOCK TABLE {table} IN SHARE ROW EXCLUSIVE MODE";

    public override int RowsAtOnce => 50;

    public override string TableExists =>
        "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = @name";

    public override bool IsWorthRetrying(DbException exception) =>
        exception.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;
}
