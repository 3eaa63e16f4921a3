using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Matching.Kpi.Report;
using Matching.Tests.Kpi.Report.Reading;

namespace Matching.Tests.Kpi.Report;

/// <summary>What people tell of a figure, the money and the goals stand in every format that has room for them, and nowhere where nothing is told.</summary>
public sealed class ToldInEveryFormatTests
{
    private static readonly Reader Danish = Reader.Both[0];

    // The lab has said it, and what other funds pay for is not asked.
    private const string Silent = "1 initiativ på programmets egne midler har ikke oplyst, hvad det har brugt. Det, det har brugt, er ikke talt med.";

    public static TheoryData<string> Languages() => ["da", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Stories_sources_evidence_and_replaced_targets_stand_with_their_figures(string language)
    {
        var reader = Reader.Both.Single(r => r.Culture.Name == language);
        var page = new HtmlParser().ParseDocument(await ReportHtml.RenderAsync(ToldReport.Build(), reader.Culture));
        var story = reader.IsDanish ? "Historien bag: Det regnede\nhele sommeren." : "The story behind it: It rained\nall summer.";

        var places = page.QuerySelectorAll("table.figures tr").First(r => r.TextContent.Contains("lab.places", StringComparison.Ordinal));
        places.Children[6].QuerySelector(".quiet")!.TextContent.ShouldBe("Årsrapporten");
        places.NextElementSibling!.QuerySelectorAll("p").Select(p => p.TextContent).ShouldBe([story, (reader.IsDanish ? "Bilag: " : "Evidence: ") + ToldReport.File]);
        var guests = page.QuerySelectorAll("table.figures tr").First(r => r.TextContent.Contains("lab.guests", StringComparison.Ordinal));
        guests.QuerySelectorAll(".quiet").Select(q => q.TextContent).ShouldBe(["Efterår", "Forår"], "both that were added");
        page.QuerySelectorAll("ol.remarks li").Select(li => li.TextContent).ShouldContain(reader.IsDanish
            ? "Målet er ændret. Før var det: mindst 12. Begrundelse: Lokalet blev mindre"
            : "The target was changed. Before, it was: at least 12. Reason: Lokalet blev mindre");
        page.Body!.TextContent.ShouldContain(ToldReport.Link);
        page.Body.TextContent.ShouldContain("Talt med blyant.", Case.Sensitive, "of what is entered beside a computed figure too");
    }

    [Fact]
    public async Task The_document_says_what_the_page_says()
    {
        var report = ToldReport.Build();
        var page = new HtmlParser().ParseDocument(await ReportHtml.RenderAsync(report, Danish.Culture));
        using var file = WordprocessingDocument.Open(new MemoryStream(Matching.Kpi.Report.Word.ReportWord.Write(report, Danish.Culture)), isEditable: false);
        var body = file.MainDocumentPart!.Document!.Body!;
        var paragraphs = body.Descendants<Paragraph>().Select(p => p.InnerText).ToHashSet(StringComparer.Ordinal);

        foreach (var told in page.QuerySelectorAll(".below p, .quiet, .programme p, .programme th, .programme td").Select(e => e.FirstChild!.TextContent.Trim().Replace("\n", "", StringComparison.Ordinal)))
            paragraphs.ShouldContain(told);
        new[] { "Programmets budget: 4.000.000 kr.", "Brugt af programmets egne midler: 2.400.000 kr., det er 60 % af budgettet.", "Tilbage: 1.600.000 kr.", Silent, "Fordelt i december." }
            .ShouldAllBe(sentence => paragraphs.Contains(sentence));
        var goals = body.Elements<Table>().Select(PrintedFigure.Rows).Single(rows => rows[0][0] == "Mål");
        goals[1].ShouldBe(["Blandt de fire bedste", "lab.rank på dansk", "7 (2011)", "højst 4", "2015", "5 (2012)", "67 %"]);
        var money = body.Elements<Table>().Select(PrintedFigure.Rows).Single(rows => rows[0][0] == "Initiativ" && rows[0].Count == 5 && rows[0][1] == "Finansiering");
        money[^1].ShouldBe(["Programmets egne midler i alt", "–", "2.500.000 kr.", "2.400.000 kr.", "–"], "what is known, as the sentences, the workbook and the page of the budget have it");
        goals[2].ShouldBe(["TryghedAlle føler sig trygge.", "–", "–", "–", "–", "–", "–"]);
    }

    [Fact]
    public void The_workbook_has_typed_cells_for_money_and_goals_and_columns_for_the_rest()
    {
        using var workbook = new ReadXlsx(Matching.Kpi.Report.Excel.ReportExcel.Write(ToldReport.Build(), Danish.Culture));
        var money = workbook.Rows("Penge");
        var goals = workbook.Rows("Langsigtede mål");
        var track = workbook.Rows("1 Kommunen");
        string? Told(string column, int row) => ReadXlsx.Words(track[row].GetValueOrDefault(track[0].Single(c => ReadXlsx.Words(c.Value) == column).Key));

        new[] { "D", "E", "F" }.Select(c => workbook.Number(money[1].GetValueOrDefault(c))).ShouldBe([2_500_000, 2_400_000, 100_000]);
        new[] { "D", "E", "F" }.Select(c => workbook.Number(money[2].GetValueOrDefault(c))).ShouldBe([null, 300_000, null]);
        money.Skip(4).Take(3).Select(row => workbook.Number(row["E"])).ShouldBe([4_000_000, 2_400_000, 1_600_000]);
        money.Select(row => ReadXlsx.Words(row.GetValueOrDefault("A"))).ShouldContain(Silent);
        new[] { "D", "G", "J", "L" }.Select(c => workbook.Number(goals[1][c])).ShouldBe([7, 4, 5, 100 * (1 - (1 / 3.0))]);
        (Told("Kilde, som indtastet", 1), Told("Bilag", 1), Told("Historien bag", 1)).ShouldBe(("Årsrapporten", ToldReport.File, "Det regnede\nhele sommeren."));
        (Told("Kilde, som indtastet", 3), Told("Bilag", 2)).ShouldBe(("Efterår\nForår", ToldReport.Link));
        Told("Bemærkninger", 1)!.ShouldContain("Før var det: mindst 12.");
        ToldReport.Build().ShouldBeValidAsDocumentAndWorkbook();
    }

    [Fact]
    public void The_json_has_fields_for_it_after_those_it_had()
    {
        var document = JsonDocument.Parse(ReportJson.Write(ToldReport.Build())).RootElement;
        var places = document.GetProperty("tracks")[0].GetProperty("initiatives")[0].GetProperty("indicators")[0];
        var from = places.GetProperty("enteredFrom")[0];
        var goal = document.GetProperty("goals")[0];

        document.EnumerateObject().Select(p => p.Name).TakeLast(2).ShouldBe(["goals", "money"]);
        (from.GetProperty("storyEn").GetString(), from.GetProperty("evidenceName").GetString()).ShouldBe(("It rained\nall summer.", ToldReport.File));
        places.GetProperty("replacedTargets").EnumerateArray().Select(t => (t.GetProperty("comparator").GetString(), t.GetProperty("why").GetString())).ShouldBe([(">=", "Lokalet blev mindre"), ("none", null)]);
        (document.GetProperty("money").GetProperty("budget").GetInt64(), document.GetProperty("money").GetProperty("left").GetInt64()).ShouldBe((4_000_000, 1_600_000));
        document.GetProperty("money").GetProperty("silent").GetInt32().ShouldBe(1);
        document.GetProperty("money").GetProperty("initiatives").GetArrayLength().ShouldBe(2, "of the third nothing is known");
        (goal.GetProperty("baseline").GetDouble(), goal.GetProperty("target").GetDouble(), goal.GetProperty("value").GetDouble()).ShouldBe((7, 4, 5));
        goal.GetProperty("wayToTarget").GetDouble().ShouldBe(66.67, 0.01);
    }

    [Fact]
    public async Task Where_nothing_is_told_no_format_says_so_and_the_csv_is_as_it_was()
    {
        var small = SmallReport.Build();
        using var workbook = new ReadXlsx(Matching.Kpi.Report.Excel.ReportExcel.Write(small, Danish.Culture));
        var json = ReportJson.Write(small);

        (await ReportHtml.RenderAsync(small, Danish.Culture)).ShouldNotContain("id=\"money\"");
        workbook.SheetNames.ShouldNotContain("Penge");
        new[] { "\"goals\"", "\"money\"", "\"enteredFrom\"", "\"replacedTargets\"" }.ShouldAllBe(field => !json.Contains(field));
        var told = Encoding.UTF8.GetString(ReportCsv.Write(ToldReport.Build(), Danish.Culture));
        told.Split("\r\n")[0].TrimStart('\uFEFF').ShouldBe(
            "track;initiative;code;name;unit;comparator;target;target_high;value;numerator;denominator;interval_low;interval_high;qualifier;verdict;verdict_text;source;remark");
        told.ShouldNotContain("regnede");
    }
}
