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

/// <summary>In a year that runs nothing is missed: it is not met yet. On 31 December it still runs, and its youngest cases ripen after it.</summary>
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

    /// <summary>After New Year the last matches are not six months old: what rests on them can still turn, and the document says so everywhere.</summary>
    [Theory]
    [InlineData("2013-01-15", true)]
    [InlineData("2013-07-01", false)]
    public void A_target_whose_last_cases_are_not_old_enough_is_not_met_yet_in_every_sentence_and_table(string asOf, bool mayTurn)
    {
        var report = Build(asOf, [A.Indicator("host.lasted-6-months", ">=", 10)], [A.HostMatch("old", "2012-01-15"), A.HostMatch("young", "2012-12-15")]);

        report.IsRunning.ShouldBeFalse();
        report.Indicators.Single(i => i.Code == "host.lasted-6-months").IsFinal.ShouldBe(!mayTurn);
        // A track without judged figures counts none missed.
        Words(report).ConvertAll(text => text.Replace("0 missed", "", StringComparison.Ordinal).Replace("0 are missed", "", StringComparison.Ordinal))
            .ForEach(text => text.Contains("missed", StringComparison.OrdinalIgnoreCase).ShouldBe(!mayTurn, text));
        Words(report).ForEach(text => text.Contains("Targets that are not met yet", StringComparison.Ordinal).ShouldBe(mayTurn));
        SummaryWords.Sentences(report, KpiTexts.Danish)[0].ShouldBe(mayTurn
            ? "Målet er ikke nået endnu: den ene indikator, der kan bedømmes, er ikke opfyldt endnu."
            : "Målet er ikke nået: den ene indikator, der kan bedømmes, er ikke opfyldt.");
    }

    [Fact]
    public void Of_targets_not_met_yet_the_summary_says_how_many_can_still_change_where_some_cannot()
    {
        KpiMatch[] matches = [A.HostMatch("old", "2012-01-15"), A.HostMatch("young", "2012-12-15")];
        Indicator[] rows = [A.Indicator("host.lasted-6-months", ">=", 10), A.Indicator("a.x", ">=", 10), A.Indicator("a.y", ">=", 10)];

        var sentences = SummaryWords.Sentences(Build("2013-01-15", rows, matches), KpiTexts.English);

        sentences[0].ShouldBe("Not every target is reached yet: of the 3 indicators that can be judged, 1 is met and 2 are not met yet.");
        sentences[1].ShouldBe("Of those not met yet, 1 can still change; the rest are final.");
        SummaryWords.Sentences(Build("2013-07-01", rows, matches), KpiTexts.English).ShouldAllBe(s => !s.Contains("yet", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_that_was_met_the_year_before_and_can_still_turn_is_not_met_yet()
    {
        string Changes(string asOf) => string.Join(' ', ReportSummary.Of(
            Build(
                asOf,
                [A.Indicator("host.lasted-6-months", ">=", 2), A.Indicator("host.lasted-6-months", ">=", 1) with { Period = "2011" }],
                [A.HostMatch("before", "2011-01-15"), A.HostMatch("old", "2012-01-15"), A.HostMatch("young", "2012-12-15", asOf == "2013-01-15" ? null : "2013-02-01")]),
            KpiTexts.English).Changes);

        Changes("2013-01-15").ShouldContain("Not met yet, but met in 2011");
        Changes("2013-07-01").ShouldContain("Missed now, but met in 2011");
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

    private static StatusReport Build(string asOf) => Build(
        asOf,
        [A.Indicator("a.x", ">=", 10), A.Indicator("a.y", ">=", 10), A.Indicator("a.x", ">=", 10) with { Period = "2011" }, A.Indicator("a.y", ">=", 10) with { Period = "2011" }],
        []);

    private static StatusReport Build(string asOf, Indicator[] rows, KpiMatch[] matches) => StatusReportBuilder.Build(
        new KpiInput
        {
            Catalogue = new Catalogue([A.Initiative("a"), A.Initiative("host")], rows),
            Matches = matches,
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
