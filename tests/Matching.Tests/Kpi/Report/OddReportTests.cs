using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Report.Excel;
using Matching.Kpi.Report.Word;
using Matching.Kpi.Texts;
using Matching.Tests.Kpi.Report.Reading;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report;

/// <summary>Whatever the catalogue holds, the files open and say it.</summary>
public sealed class OddReportTests
{
    private static readonly StatusReport Odd = StatusReportBuilder.Build(
        new KpiInput
        {
            Catalogue = new Catalogue(
                [A.Initiative("odd", "citizens") with { NameDa = OddTexts.All[1], NameEn = OddTexts.All[1], GoalDa = OddTexts.All[5], CriteriaDa = OddTexts.All[6], StatusDa = OddTexts.All[^1] }],
                [.. OddTexts.All.Select((text, i) => A.Indicator($"odd.{i}", ">=", 10) with { NameDa = text, NameEn = text, NoteDa = text })]),
            Observations = [.. OddTexts.All.Select((text, i) => A.Observation($"odd.{i}", i, source: text) with { Qualifier = i == 2 ? text : null })],
        },
        2012,
        Day("2013-08-01"),
        new KpiSettings());

    private static readonly StatusReport Empty = StatusReportBuilder.Build(new KpiInput(), 2012, Day("2013-08-01"), new KpiSettings());

    [Fact]
    public void Odd_texts_make_valid_files() => Odd.ShouldBeValidAsDocumentAndWorkbook();

    [Fact]
    public void An_empty_database_makes_valid_files() => Empty.ShouldBeValidAsDocumentAndWorkbook();

    [Fact]
    public void A_year_that_the_catalogue_does_not_have_makes_valid_files() =>
        StatusReportBuilder.Build(new KpiInput { Catalogue = new Catalogue([A.Initiative("a")], [A.Indicator("a.x", ">=", 1)]) }, 1999, Day("2013-08-01"), new KpiSettings())
            .ShouldBeValidAsDocumentAndWorkbook();

    [Theory]
    [InlineData("0001-01-01", 1)]
    [InlineData("9999-12-31", 9999)]
    public void The_first_and_the_last_day_there_is_make_valid_files(string day, int year) =>
        StatusReportBuilder.Build(new KpiInput(), year, Day(day), new KpiSettings()).ShouldBeValidAsDocumentAndWorkbook();

    [Fact]
    public async Task An_empty_database_says_in_every_format_that_there_is_nothing_to_judge()
    {
        await SameNumbers.ShouldStandInEveryFormatOfAsync(Empty);
        using var document = WordprocessingDocument.Open(new MemoryStream(ReportWord.Write(Empty, KpiTexts.English)), isEditable: false);
        document.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain("There is nothing to judge");
    }

    [Fact]
    public void A_text_like_a_formula_is_a_text_and_no_formula()
    {
        using var workbook = new ReadXlsx(ReportExcel.Write(Odd, KpiTexts.Danish));
        var cells = workbook.SheetNames.SelectMany(name => workbook.Rows(name)).SelectMany(row => row.Values).ToList();

        cells.ShouldAllBe(cell => cell.CellFormula == null);
        cells.Select(ReadXlsx.Words).ShouldContain("=HYPERLINK(\"x\")");
        cells.Select(ReadXlsx.Words).ShouldContain("'citeret");
        cells.Select(ReadXlsx.Words).ShouldContain("_x005F_x0041_ er ikke A", "or a spreadsheet would show A");
    }

    [Fact]
    public void Forbidden_characters_are_replaced_and_all_others_stay()
    {
        using var workbook = new ReadXlsx(ReportExcel.Write(Odd, KpiTexts.Danish));
        var words = workbook.SheetNames.SelectMany(name => workbook.Rows(name)).SelectMany(row => row.Values).Select(ReadXlsx.Words).ToList();

        words.ShouldContain("Styretegn \uFFFD\uFFFD\uFFFD i midten");
        words.ShouldContain("Halve par \uFFFD og \uFFFD alene");
        words.ShouldContain("Fest 🎉 for 👩‍👩‍👧 alle");
        words.ShouldContain("Første linje\nanden linje\ntredje");
        words.ShouldContain(new string('x', 4000));
    }

    [Fact]
    public void A_text_from_right_to_left_is_marked_so_in_the_document()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(ReportWord.Write(Odd, KpiTexts.Danish)), isEditable: false);
        var body = document.MainDocumentPart!.Document!.Body!;

        body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Where(p => p.ParagraphProperties?.BiDi is not null).Select(p => p.InnerText.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', ','))
            .ShouldContain("الوافدون الجدد في كوبنهاغن");
        body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Where(p => p.InnerText.StartsWith("Blandet", StringComparison.Ordinal))
            .ShouldAllBe(p => p.ParagraphProperties!.BiDi == null);
    }

    [Fact]
    public async Task The_page_shows_markup_as_text_and_runs_none_of_it()
    {
        var html = Encoding.UTF8.GetString(await ReportFormat.Find("html")!.WriteAsync(Odd, KpiTexts.Danish));
        var page = new HtmlParser().ParseDocument(html);

        page.QuerySelectorAll("table.figures td").ShouldContain(cell => cell.TextContent.Contains("Tal < 5 & \"mere\" > 3", StringComparison.Ordinal));
        page.QuerySelectorAll("svg text").ShouldContain(text => text.TextContent.StartsWith("Tal < 5 &", StringComparison.Ordinal));
        page.QuerySelectorAll("script, link, img, iframe, [style], [onload]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Five_thousand_indicators_stand_in_every_format()
    {
        var report = StatusReportBuilder.Build(
            new KpiInput
            {
                Catalogue = new Catalogue(
                    [.. Enumerable.Range(0, 100).Select(i => A.Initiative($"i{i}", Tracks.All[i % 3]))],
                    [.. Enumerable.Range(0, 5000).Select(i => A.Indicator($"i{i % 100}.{i}", ">=", 10))]),
                Observations = [.. Enumerable.Range(0, 5000).Select(i => A.Observation($"i{i % 100}.{i}", i % 23))],
            },
            2012,
            Day("2013-08-01"),
            new KpiSettings());

        foreach (var reader in Reader.Both.Take(1))
        {
            var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var format in ReportFormat.All)
                files[format.Name] = await format.WriteAsync(report, reader.Culture);
            ReadJson.Of(files["json"]).Count.ShouldBe(5011);
            SameNumbers.ShouldBeAlike(files, reader);
        }
    }
}
