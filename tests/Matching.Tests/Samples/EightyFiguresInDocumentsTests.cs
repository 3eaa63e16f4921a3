using System.Globalization;
using Matching.TestData;
using Matching.Tests.Cli;
using Matching.Tests.Kpi.Report.Reading;

namespace Matching.Tests.Samples;

/// <summary>The city's 80 figures, read back from the document and the workbook that the terminal writes.</summary>
public sealed class EightyFiguresInDocumentsTests : IDisposable
{
    private readonly TerminalFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task The_document_and_the_workbook_give_80_of_80_back(string language)
    {
        var reader = Reader.Both.Single(r => r.Culture.Name == language);
        (await TerminalRun.OfAsync("import", Checkout.Sample, "--as-of", "2013-08-01", "--database", folder.Database)).Exit.ShouldBe(0);
        var docx = PrintedFigure.OfDocx(await WriteAsync("docx", language), reader);
        using var workbook = new ReadXlsx(await WriteAsync("xlsx", language));
        var xlsx = workbook.Figures(reader);
        var codes = ReadJson.Of(await WriteAsync("json", language)).Select(i => i.Code).ToList();

        (docx.Count, xlsx.Count).ShouldBe((80, 80));
        foreach (var row in EightyFigures.Published)
        {
            var (code, unit, value, qualifier, verdict) = (row[0], row[1], row[2], row[3], row[4]);
            var printed = docx[codes.IndexOf(code)];
            printed.Value.ShouldBe(Words(unit, value, qualifier, reader), code);
            reader.Verdict(printed.Verdict).ShouldBe(verdict, code);
            Whole(xlsx[code].Value, unit).ShouldBe(value, code);
            xlsx[code].Verdict.ShouldBe(verdict, code);
        }
    }

    private async Task<byte[]> WriteAsync(string format, string language)
    {
        (await TerminalRun.OfAsync(
            "report", "--year", "2012", "--as-of", "2013-08-01", "--lang", language, "--format", format, "--out", folder[format], "--database", folder.Database)).Exit.ShouldBe(0);
        return await File.ReadAllBytesAsync(folder[format]);
    }

    private static string Words(string unit, string value, string qualifier, Reader reader)
    {
        if (value.Length == 0)
            return "–";
        if (unit == "milestone")
            return value == "1" ? reader.Yes : reader.No;
        var number = long.Parse(value, CultureInfo.InvariantCulture).ToString("#,0", CultureInfo.InvariantCulture);
        var words = reader.IsDanish ? number.Replace(',', '.') : number;
        return (qualifier.Length == 0 ? "" : reader.Qualifier(qualifier) + " ") + words + (unit != "percent" ? "" : reader.IsDanish ? " %" : "%");
    }

    private static string Whole(double? value, string unit) => value is not { } known ? ""
        : (unit == "percent" ? Math.Round((decimal)known, MidpointRounding.AwayFromZero) : (decimal)known).ToString("0.###", CultureInfo.InvariantCulture);
}
