using System.Data;
using System.Globalization;

namespace Matching.Files.Kinds;

public sealed class BirthYearKind : CellKind
{
    private readonly WholeNumberKind years = new(1900, 9999);

    public override DbType Type => years.Type;

    public override CellReading Read(string cell, CellContext context)
    {
        var year = years.Read(cell, context);
        return year.Value.Length > 0 && int.Parse(year.Value, CultureInfo.InvariantCulture) > context.Year
            ? CellReading.Bad("birth_year_in_future", context.Year.ToString(CultureInfo.InvariantCulture))
            : year;
    }

    public override object? ToDatabase(string canonical) => years.ToDatabase(canonical);

    public override string FromDatabase(object value) => years.FromDatabase(value);
}
