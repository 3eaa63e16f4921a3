using System.Globalization;

namespace Matching.Files;

/// <summary>Reads the cells of one row into their canonical spelling.</summary>
internal static class RowReader
{
    /// <summary>What makes the row no row of this file at all; null if it has its cells.</summary>
    public static Finding? Shape(CsvRecord record, Header header)
    {
        if (record.HasOpenQuote)
        {
            return new Finding("open_quote");
        }

        var counts = (record.Cells.Length, header.Width);
        return counts switch
        {
            var (has, needs) when has < needs => new Finding("too_few_cells", null, Text(has), Text(needs)),
            var (has, needs) when has > needs => new Finding("too_many_cells", null, Text(has), Text(needs)),
            _ => null,
        };
    }

    /// <summary>Fills the cells by the definition's places; a cell that cannot be read stays null.</summary>
    public static IEnumerable<Finding> Cells(CsvRecord record, Header header, FileDefinition definition, CellContext context, string?[] cells)
    {
        for (var i = 0; i < record.Cells.Length; i++)
        {
            var place = header.PlaceOf(i);
            var column = place < 0 ? null : definition.Columns[place];
            if (ControlCharacter(record.Cells[i], column?.Kind.AllowsBreaks ?? true) is { } code)
            {
                yield return new Finding(code, header.NameOf(i));
            }
            else if (column is not null)
            {
                var cell = LeadingQuote.TakeOff(record.Cells[i]);
                var reading = column.Kind.Read(cell, context);
                if (reading.Problem is not null)
                {
                    yield return new Finding(reading.Problem, column.Name, cell, reading.Expected);
                }
                else
                {
                    cells[place] = reading.Value;
                    if (column.MustBeFilled && reading.Value.Length == 0)
                    {
                        yield return new Finding("missing_value", column.Name);
                    }
                }
            }
        }
    }

    private static string? ControlCharacter(string cell, bool breaksAllowed)
    {
        var tested = breaksAllowed ? cell : cell.Trim();
        foreach (var c in tested)
        {
            if (c == Decoding.Undecodable)
            {
                return "undecodable_byte";
            }

            if (char.IsControl(c) && !(breaksAllowed && c is '\t' or '\r' or '\n'))
            {
                return "control_character";
            }
        }

        return null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
