using System.Data;
using System.Globalization;

namespace Matching.Files.Kinds;

public sealed class DecimalKind : CellKind
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public override DbType Type => DbType.Double;

    public override CellReading Read(string cell, CellContext context)
    {
        var text = cell.Trim();
        if (text.Length == 0)
        {
            return CellReading.Empty;
        }

        var isNumber = Numbers.WithPoint(text, context.Separator) is { } point
            && point.Any(char.IsAsciiDigit)
            && double.TryParse(point, Style, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number);
        return isNumber
            ? new CellReading(Numbers.Text(double.Parse(Numbers.WithPoint(text, context.Separator)!, Style, CultureInfo.InvariantCulture)))
            : CellReading.Bad("invalid_number");
    }

    public override object? ToDatabase(string canonical) =>
        canonical.Length == 0 ? null : double.Parse(canonical, Style, CultureInfo.InvariantCulture);

    public override string FromDatabase(object value) => Numbers.Text(Convert.ToDouble(value, CultureInfo.InvariantCulture));
}
