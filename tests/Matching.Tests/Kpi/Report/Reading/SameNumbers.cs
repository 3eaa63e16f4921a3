using Matching.Kpi.Report;

namespace Matching.Tests.Kpi.Report.Reading;

/// <summary>A report in all its formats, read back and held against the JSON, which keeps every digit.</summary>
internal static class SameNumbers
{
    public static async Task ShouldStandInEveryFormatOfAsync(StatusReport report)
    {
        foreach (var reader in Reader.Both)
        {
            var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var format in ReportFormat.All)
                files[format.Name] = await format.WriteAsync(report, reader.Culture);
            ShouldBeAlike(files, reader);
        }
    }

    public static void ShouldBeAlike(IReadOnlyDictionary<string, byte[]> files, Reader reader)
    {
        var json = ReadJson.Of(files["json"]);
        var csv = ReadCsv.Of(files["csv"], reader);
        using var workbook = new ReadXlsx(files["xlsx"]);
        var xlsx = workbook.Figures(reader);
        var (html, docx) = (PrintedFigure.OfHtml(files["html"]), PrintedFigure.OfDocx(files["docx"], reader));

        new[] { csv.Count, xlsx.Count, html.Count, docx.Count }.ShouldAllBe(count => count == json.Count);
        for (var i = 0; i < json.Count; i++)
        {
            csv[json[i].Code].ShouldBe(json[i].Numbers, json[i].Code);
            xlsx[json[i].Code].ShouldBe(json[i].IsNotYet ? json[i].Numbers with { Value = null } : json[i].Numbers, json[i].Code);
            ShouldPrint(html[i], json[i], reader);
            ShouldPrint(docx[i], json[i], reader);
        }
    }

    private static void ShouldPrint(PrintedFigure printed, ReadJson meant, Reader reader)
    {
        var numbers = meant.Numbers;
        reader.Verdict(printed.Verdict).ShouldBe(numbers.Verdict, meant.Code);
        ShouldPrintValue(printed.Value, meant, reader);
        ShouldPrintTarget(printed.Target, meant, reader);
        var isShare = numbers.Denominator is not null;
        printed.N.ShouldShow(reader, meant.Code, isShare ? [numbers.Numerator, numbers.Denominator] : []);
        printed.Interval.ShouldShow(reader, meant.Code, numbers.Low, numbers.High);
    }

    private static void ShouldPrintValue(string printed, ReadJson meant, Reader reader)
    {
        var qualifier = meant.Qualifier is { } words ? reader.Qualifier(words) + " " : "";
        switch (meant)
        {
            case { IsNotYet: true }:
                printed.ShouldBe(reader.NotYet, meant.Code);
                break;
            case { Numbers.Value: null }:
                printed.ShouldBe("–", meant.Code);
                break;
            case { Unit: "milestone", Numbers.Value: 0 or 1 }:
                printed.ShouldBe(qualifier + (meant.Numbers.Value == 1 ? reader.Yes : reader.No), meant.Code);
                break;
            default:
                printed.ShouldStartWith(qualifier);
                printed[qualifier.Length..].ShouldShow(reader, meant.Code, meant.Numbers.Value);
                printed.EndsWith('%').ShouldBe(meant.Unit == "percent", meant.Code);
                break;
        }
    }

    private static void ShouldPrintTarget(string printed, ReadJson meant, Reader reader)
    {
        switch (meant)
        {
            case { Comparator: "none" } or { Numbers.Target: null } or { Comparator: "between", Numbers.TargetHigh: null }:
                printed.ShouldBe("–", meant.Code);
                break;
            case { Unit: "milestone", Comparator: ">=", Numbers.Target: 1 }:
                printed.ShouldBe(reader.Yes, meant.Code);
                break;
            case { Comparator: "between" }:
                printed.ShouldShow(reader, meant.Code, meant.Numbers.Target, meant.Numbers.TargetHigh);
                break;
            default:
                printed.ShouldShow(reader, meant.Code, meant.Numbers.Target);
                break;
        }
    }
}
