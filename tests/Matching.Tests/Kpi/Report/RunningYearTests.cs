using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using Matching.Kpi.Calendar;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Report.Excel;
using Matching.Kpi.Report.Word;
using Matching.Kpi.Texts;
using Matching.Tests.Kpi.Report.Reading;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report;

/// <summary>In a year that runs nothing is missed: it is not met yet. On 31 December it still runs.</summary>
public sealed class RunningYearTests
{
    [Theory]
    [InlineData("2012-06-30", true)]
    [InlineData("2012-12-31", true)]
    [InlineData("2013-01-01", false)]
    public void Its_report_says_nowhere_that_a_target_was_missed(string asOf, bool isRunning)
    {
        var report = Build(asOf);
        var document = Words(report);

        document.ForEach(text => text.Contains("missed", StringComparison.OrdinalIgnoreCase).ShouldBe(!isRunning));
        document.ForEach(text => text.Contains("Targets that are not met yet", StringComparison.Ordinal).ShouldBe(isRunning));
        ReportSummary.Of(report, KpiTexts.Danish).MissedHeading.ShouldBe(isRunning ? "Mål, der ikke er nået endnu" : "Mål, der ikke er nået");
        SummaryWords.Sentence(report.Tracks[2], report.IsRunning, KpiTexts.English).ShouldBe(isRunning
            ? "Initiatives: 0 met, 1 partly met, 0 not met yet, 0 pending, 0 cancelled. Of 2 judged indicators, 1 is not met yet."
            : "Initiatives: 0 met, 1 partly met, 0 missed, 0 pending, 0 cancelled. Of 2 judged indicators, 1 is missed.");
    }

    [Theory]
    [InlineData("2011-12-31", true)]
    [InlineData("2012-12-30", true)]
    [InlineData("2012-12-31", true)]
    [InlineData("2013-01-01", false)]
    [InlineData("2014-01-01", false)]
    public void A_year_runs_as_long_as_its_figures_are_not_final(string asOf, bool isRunning)
    {
        var report = Build(asOf);

        report.IsRunning.ShouldBe(isRunning);
        report.Indicators.Single(i => i.Code == "a.y").IsFinal.ShouldBe(!isRunning);
        YearEnd.IsOver(2012, Day(asOf)).ShouldBe(!isRunning);
    }

    /// <summary>What somebody reads in the page, the document and the workbook.</summary>
    private static List<string> Words(StatusReport report)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(ReportWord.Write(report, KpiTexts.English)), isEditable: false);
        using var workbook = new ReadXlsx(ReportExcel.Write(report, KpiTexts.English));
        var page = new HtmlParser().ParseDocument(ReportHtml.RenderAsync(report, KpiTexts.English).GetAwaiter().GetResult());
        return
        [
            string.Join('\n', page.QuerySelectorAll("h1, h2, h3, p, th, td, .verdict").Select(e => e.TextContent)),
            document.MainDocumentPart!.Document!.Body!.InnerText,
            string.Join('\n', workbook.SheetNames.SelectMany(name => workbook.Rows(name)).SelectMany(row => row.Values).Select(cell => ReadXlsx.Words(cell))),
        ];
    }

    private static StatusReport Build(string asOf) => StatusReportBuilder.Build(
        new KpiInput
        {
            Catalogue = new Catalogue(
                [A.Initiative("a")],
                [A.Indicator("a.x", ">=", 10), A.Indicator("a.y", ">=", 10), A.Indicator("a.x", ">=", 10) with { Period = "2011" }, A.Indicator("a.y", ">=", 10) with { Period = "2011" }]),
            Observations =
            [
                A.Observation("a.x", 12, on: "2011-05-01"), A.Observation("a.y", 4, on: "2011-05-01"),
                A.Observation("a.x", 8, on: "2011-05-01") with { Period = "2011" }, A.Observation("a.y", 11, on: "2011-05-01") with { Period = "2011" },
            ],
        },
        2012,
        Day(asOf),
        new KpiSettings());
}
