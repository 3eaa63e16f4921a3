using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Matching.Database;

public sealed class SqliteDialect : Dialect
{
    public override string Name => "SQLite";

    public override string VersionQuery => "SELECT sqlite_version()";

    public override string Ordinal(string column) => column;

    public override string OneOf(string column, string parameter) => $"{column} IN {parameter}";

    public override string OneOfMany(string column, string parameter) => $"{column} IN (SELECT value FROM json_each({parameter}))";

    public override object Many(IEnumerable<string> values) => JsonSerializer.Serialize(values);

    public override string MonthsAfter(string column, int months) => string.Create(CultureInfo.InvariantCulture, $"date({column}, '+{months} months', 'floor')");

    public override string By(string index) => $"INDEXED BY {index}";

    public override DateOnly Day(DbDataReader row, int column)
    {
        var text = row.GetString(column);
        if (text.Length != 10)
        {
            throw new FormatException($"'{text}' is no day.");
        }

        return new DateOnly(Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));
    }

    private static int Number(string text, int from, int length) =>
        int.Parse(text.AsSpan(from, length), NumberStyles.None, CultureInfo.InvariantCulture);

    public override string ForUpdate => "";

    public override string SkipLocked => "";

    public override string MigrationLock => "";

    public override string LockTable(string table) => "";

    public override int RowsAtOnce => 1;

    public override string TableExists => "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = @name";

    public override bool IsWorthRetrying(DbException exception) => false;
}
