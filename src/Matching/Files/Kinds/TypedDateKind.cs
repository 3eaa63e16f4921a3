using System.Data;
using System.Globalization;

namespace Matching.Files.Kinds;

/// <summary>A day in a table that somebody pastes: 2013-06-15, or day first as Danes write it: 15-06-2013, 15.06.2013, 15.6.2013.</summary>
public sealed class TypedDateKind : CellKind
{
    private static readonly string[] DayFirst = ["d-M-yyyy", "d.M.yyyy", "d. M. yyyy"];

    private readonly DateKind stored = new();

    public override DbType Type => stored.Type;

    public override CellReading Read(string cell, CellContext context) =>
        DateOnly.TryParseExact(cell.Trim(), DayFirst, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? stored.Read(DateKind.Text(day), context)
            : stored.Read(cell, context);

    public override object? ToDatabase(string canonical) => stored.ToDatabase(canonical);

    public override string FromDatabase(object value) => stored.FromDatabase(value);
}
