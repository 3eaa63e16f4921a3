using System.Text;
using CsvHelper;

namespace Matching.Files;

/// <summary>Rows of an RFC 4180 text with "," or ";", each with the line on which it begins.</summary>
public static class CsvText
{
    /// <summary>The one of "," and ";" that the first written line has more of, outside quotes.</summary>
    public static char SeparatorOf(ReadOnlySpan<byte> utf8)
    {
        int commas = 0, semicolons = 0;
        var quoted = false;
        foreach (var b in utf8.TrimStart("\r\n \t"u8))
        {
            if (b is (byte)'\r' or (byte)'\n')
            {
                break;
            }

            quoted ^= b == '"';
            commas += !quoted && b == ',' ? 1 : 0;
            semicolons += !quoted && b == ';' ? 1 : 0;
        }

        return semicolons > commas ? ';' : ',';
    }

    /// <summary>
    /// All rows but blank ones. A quote that is left open would swallow the rows behind it; such a row is ended at its first line
    /// break, so that the others are still read. Rows of nothing but separators are blank at the end of a file, where spreadsheets
    /// leave them.
    /// </summary>
    public static IEnumerable<CsvRecord> Rows(ReadOnlyMemory<byte> utf8, char separator)
    {
        var empty = new List<CsvRecord>();
        foreach (var record in Records(utf8, separator))
        {
            if (record.IsBlank)
            {
                if (record.Cells.Length > 1)
                {
                    empty.Add(record);
                }

                continue;
            }

            foreach (var earlier in empty)
            {
                yield return earlier;
            }

            empty.Clear();
            yield return record;
        }
    }

    private static IEnumerable<CsvRecord> Records(ReadOnlyMemory<byte> utf8, char separator)
    {
        for (var (from, line) = (0, 0); from < utf8.Length;)
        {
            var malformed = false;
            var options = new CsvReaderOptions
            {
                Separator = separator,
                HasHeader = false,
                TrackLineNumbers = true,
                OnMalformedRecord = _ => malformed = true,
            };
            using var reader = CsvReader.Create(utf8[from..], options);
            var next = utf8.Length;
            while (reader.Read())
            {
                var isOpen = malformed && HasOpenQuote(reader);
                malformed = false;
                var lineEnd = isOpen ? reader.RawRecord.IndexOfAny((byte)'\r', (byte)'\n') : -1;
                var record = new CsvRecord(line + (int)reader.LineNumber, Cells(reader), isOpen);
                if (lineEnd >= 0)
                {
                    next = from + (int)reader.ByteOffset + lineEnd;
                    line = record.Line - 1;
                    yield return record;
                    break;
                }

                yield return record;
            }

            // The line break itself is left in front of the next reader, which counts it as the end of an empty line.
            from = next;
        }
    }

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = reader.GetString(i);
        }

        return cells;
    }

    /// <summary>A quote inside an unquoted cell is text; only a cell that begins with one must end with one.</summary>
    private static bool HasOpenQuote(CsvReader reader)
    {
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var raw = reader.GetRawSpan(i);
            if (raw.Length > 0 && raw[0] == '"' && !IsClosed(raw))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClosed(ReadOnlySpan<byte> raw)
    {
        for (var i = 1; i < raw.Length; i++)
        {
            if (raw[i] == '"')
            {
                if (i == raw.Length - 1)
                {
                    return true;
                }

                if (raw[i + 1] != '"')
                {
                    return false;
                }

                i++;
            }
        }

        return false;
    }
}
