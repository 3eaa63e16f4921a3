using System.Data;
using System.Globalization;

namespace Matching.Files.Kinds;

/// <summary>A day as yyyy-MM-dd, so that two days compare as their texts do.</summary>
public sealed class DateKind : CellKind
{
    private const string Form = "yyyy-MM-dd";

    private static readonly DateOnly First = new(CalendarYears.First, 1, 1);
    private static readonly DateOnly Last = new(CalendarYears.Last, 12, 31);

    public override DbType Type => DbType.Date;

    public override CellReading Read(string cell, CellContext context)
    {
        var text = cell.Trim();
        if (text.Length == 0)
        {
            return CellReading.Empty;
        }

        if (!DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return CellReading.Bad("invalid_date");
        }

        return day < First || day > Last ? CellReading.Bad("out_of_range", $"{Text(First)} – {Text(Last)}") : new CellReading(Text(day));
    }

    public override object? ToDatabase(string canonical) => canonical.Length == 0 ? null : Day(canonical);

    public override string FromDatabase(object value) => value switch
    {
        DateTime moment => Text(DateOnly.FromDateTime(moment)),
        DateOnly day => Text(day),
        _ => (string)value,
    };

    public static DateOnly Day(string canonical) => DateOnly.ParseExact(canonical, Form, CultureInfo.InvariantCulture);

    public static string Text(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);
}
