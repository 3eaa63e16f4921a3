using System.Globalization;
using System.Text;

namespace Matching.Tests.Kpi.Report.Reading;

/// <summary>The CSV report, as a spreadsheet of its language reads it.</summary>
internal static class ReadCsv
{
    public static IReadOnlyDictionary<string, Numbers> Of(byte[] file, Reader reader) =>
        Reference.Parse(Encoding.UTF8.GetString(file).TrimStart('\uFEFF'), reader.IsDanish ? ';' : ',')
            .ToDictionary(row => row["code"], row => Read(row, reader), StringComparer.Ordinal);

    private static Numbers Read(IReadOnlyDictionary<string, string> row, Reader reader)
    {
        double? Number(string column) => row[column].Length == 0 ? null
            : double.Parse(reader.IsDanish ? row[column].Replace(',', '.') : row[column], NumberStyles.Float, CultureInfo.InvariantCulture);
        return new Numbers
        {
            Target = Number("target"),
            TargetHigh = Number("target_high"),
            Value = Number("value"),
            Numerator = Number("numerator"),
            Denominator = Number("denominator"),
            Low = Number("interval_low"),
            High = Number("interval_high"),
            Verdict = row["verdict"],
        };
    }
}
