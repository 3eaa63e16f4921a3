using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

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
        var text = Bytes(row, column);
        return text.Length == 10
            ? new DateOnly(Number(text[..4]), Number(text[5..7]), Number(text[8..]))
            : throw new FormatException($"'{row.GetString(column)}' is no day.");
    }

    public override string Text(DbDataReader row, int column, HashSet<string> known)
    {
        const int most = 64;
        var bytes = Bytes(row, column);
        if (bytes.Length <= most)
        {
            Span<char> text = stackalloc char[most];
            var length = Encoding.UTF8.GetChars(bytes, text);
            if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..length], out var same))
            {
                return same;
            }
        }

        var made = row.GetString(column);
        known.Add(made);
        return made;
    }

    /// <summary>The text as it lies in the page, good until the next row: a string for each of a million cells costs more than all the rest of reading them.</summary>
    private static ReadOnlySpan<byte> Bytes(DbDataReader row, int column) =>
        raw.sqlite3_column_blob(((SqliteDataReader)(row is IWrappedDataReader wrapped ? wrapped.Reader : row)).Handle, column);

    private static int Number(ReadOnlySpan<byte> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    public override string ForUpdate => "";

    public override string SkipLocked => "";

    public override string MigrationLock => "";

    public override string LockTable(string table) => "";

    public override int RowsAtOnce => 1;

    public override string TableExists => "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = @name";

    public override bool IsWorthRetrying(DbException exception) => false;
}
