using Matching.Kpi.Report;
using Matching.Kpi.Report.Excel;
using Matching.Kpi.Report.Word;
using Matching.Kpi.Texts;
using Matching.TestData;
using Matching.Tests.Kpi.Report.Reading;

namespace Matching.Tests.Kpi.Report;

/// <summary>Another program than ours opens the document and the workbook and prints them.</summary>
public sealed class PrintedTests
{
    [SkippableFact]
    public async Task LibreOffice_opens_both_in_both_languages_and_prints_what_they_say()
    {
        var report = SmallReport.Build();
        var printed = await LibreOffice.PrintAsync(new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["document-da.docx"] = ReportWord.Write(report, KpiTexts.Danish),
            ["document-en.docx"] = ReportWord.Write(report, KpiTexts.English),
            ["workbook-da.xlsx"] = ReportExcel.Write(report, KpiTexts.Danish),
            ["workbook-en.xlsx"] = ReportExcel.Write(report, KpiTexts.English),
        });

        foreach (var (name, pages) in printed)
        {
            pages.Pages.Count.ShouldBeGreaterThan(4, name);
            pages.Text.ShouldContain(name.Contains("-da", StringComparison.Ordinal) ? "Statusrapport 2012" : "Status report 2012", Case.Sensitive, name);
            pages.Text.ShouldContain(name.Contains("-da", StringComparison.Ordinal) ? "Ikke opfyldt" : "Missed", Case.Sensitive, name);
        }

        var document = printed["document-da.docx"];
        document.Text.ShouldContain($"Side {document.Pages.Count} af {document.Pages.Count}", Case.Sensitive, "page numbers are fields that count");
        document.Text.ShouldContain("12.500,25");
        document.Text.ShouldContain("Tal mod mål", Case.Sensitive, "a native chart is drawn");
        document.Pages.Count(page => page.Contains("Målopfyldelse", StringComparison.Ordinal)).ShouldBeGreaterThan(2);
        printed["workbook-da.xlsx"].Text.ShouldContain("67%", Case.Sensitive, "a typed percentage");
        printed["workbook-da.xlsx"].Text.ShouldContain("2013-08-01", Case.Sensitive, "a typed day");
    }

    [SkippableFact]
    public async Task LibreOffice_opens_what_odd_catalogues_make()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var seed in new[] { 3, 11 })
        {
            var report = new RandomCatalogue(seed).Build();
            files[$"odd-document-{seed}.docx"] = ReportWord.Write(report, Reader.Both[0].Culture);
            files[$"odd-workbook-{seed}.xlsx"] = ReportExcel.Write(report, Reader.Both[0].Culture);
        }

        (await LibreOffice.PrintAsync(files)).Values.ShouldAllBe(pages => pages.Pages.Count > 3 && pages.Text.Contains("Statusrapport"));
    }
}
