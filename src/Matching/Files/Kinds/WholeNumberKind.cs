using System.Data;
using System.Globalization;

namespace Matching.Files.Kinds;

public sealed class WholeNumberKind(int min, int max) : CellKind
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public override DbType Type => DbType.Int32;

    public override CellReading Read(string cell, CellContext context)
    {
        var text = cell.Trim();
        if (text.Length == 0)
        {
            return CellReading.Empty;
        }

        if (Numbers.WithPoint(text, context.Separator) is not { } point
            || !decimal.TryParse(point, Style, CultureInfo.InvariantCulture, out var number)
            || number != decimal.Truncate(number))
        {
            return CellReading.Bad("invalid_number");
        }

        return number < min || number > max
            ? CellReading.Bad("out_of_range", string.Create(CultureInfo.InvariantCulture, $"{min} – {max}"))
            : new CellReading(((int)number).ToString(CultureInfo.InvariantCulture));
    }

    public override object? ToDatabase(string canonical) =>
        canonical.Length == 0 ? null : int.Parse(canonical, CultureInfo.InvariantCulture);

    public override string FromDatabase(object value) =>
        Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
