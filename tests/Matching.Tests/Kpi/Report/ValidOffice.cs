using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Matching.Kpi.Report;
using Matching.Kpi.Report.Excel;
using Matching.Kpi.Report.Word;
using Matching.Kpi.Texts;

namespace Matching.Tests.Kpi.Report;

/// <summary>A report as document and workbook, held against the schemas of the formats.</summary>
internal static class ValidOffice
{
    public static void ShouldBeValidAsDocumentAndWorkbook(this StatusReport report)
    {
        foreach (var culture in new[] { KpiTexts.Danish, KpiTexts.English })
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(ReportWord.Write(report, culture)), isEditable: false);
            Errors(document).ShouldBeEmpty();
            foreach (var chart in document.MainDocumentPart!.ChartParts)
            {
                using var inside = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
                Errors(inside).ShouldBeEmpty();
            }

            using var workbook = SpreadsheetDocument.Open(new MemoryStream(ReportExcel.Write(report, culture)), isEditable: false);
            Errors(workbook).ShouldBeEmpty();
        }
    }

    public static IReadOnlyList<string> Errors(OpenXmlPackage file) =>
        [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file).Take(10).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
}
