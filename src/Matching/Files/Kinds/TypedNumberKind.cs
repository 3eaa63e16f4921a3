using System.Data;
using System.Globalization;

namespace Matching.Files.Kinds;

/// <summary>A number in a table that somebody pastes, read as in a field of a form.</summary>
public sealed class TypedNumberKind : CellKind
{
    private readonly DecimalKind stored = new();

    public override DbType Type => stored.Type;

    public override CellReading Read(string cell, CellContext context) =>
        TypedNumber.CanMeanTwo(cell) ? CellReading.Bad("number_means_two")
        : !TypedNumber.TryRead(cell, out var value) ? CellReading.Bad("invalid_number")
        : value is { } known ? new CellReading(Numbers.Text(known)) : CellReading.Empty;

    public override object? ToDatabase(string canonical) => stored.ToDatabase(canonical);

    public override string FromDatabase(object value) => stored.FromDatabase(Convert.ToDouble(value, CultureInfo.InvariantCulture));
}
