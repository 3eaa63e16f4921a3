using AngleSharp.Html.Parser;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;

namespace Matching.Tests.Kpi.Report;

public class ReportHtmlTests
{
    private static Task<string> Danish() => ReportHtml.RenderAsync(SmallReport.Build(), KpiTexts.Danish);

    [Fact]
    public async Task The_page_says_first_what_was_missed()
    {
        var page = new HtmlParser().ParseDocument(await Danish());

        page.DocumentElement.GetAttribute("lang").ShouldBe("da");
        page.Title.ShouldBe("Statusrapport 2012");
        page.QuerySelector("main > section")!.QuerySelector("p")!.TextContent
            .ShouldBe("Ikke alle mål er nået: af de 4 indikatorer, der kan bedømmes, er 3 opfyldt og 1 ikke opfyldt.");
    }

    [Fact]
    public async Task Each_track_has_the_citys_columns_and_the_verdict_as_a_word()
    {
        var page = new HtmlParser().ParseDocument(await Danish());

        page.QuerySelectorAll("section.track").Length.ShouldBe(3);
        page.QuerySelector("table.initiatives thead")!.QuerySelectorAll("th").Select(h => h.TextContent)
            .ShouldBe(["Initiativ", "Aktivitetsmål", "Succeskriterier", "Status 2012", "Målopfyldelse"]);
        var lab = page.QuerySelector("table.initiatives tbody tr")!;
        lab.Children[1].TextContent.ShouldBe("Mål <b>med</b> æøå");
        lab.QuerySelector(".verdict.met")!.TextContent.ShouldBe("Opfyldt");
        lab.QuerySelector(".tag")!.TextContent.ShouldBe("Finansiering: Pulje");
    }

    [Fact]
    public async Task Figures_are_rounded_with_n_interval_and_remarks()
    {
        var page = new HtmlParser().ParseDocument(await Danish());
        string[] Cells(string name) => [.. page.QuerySelectorAll("table.figures tr").Single(r => r.Children[0].TextContent.Trim().StartsWith(name, StringComparison.Ordinal))
            .Children.Skip(1).Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

        Cells("host.lasted-3-months").ShouldBe(["mindst 80 %", "67 %", "2 af 3", "21 % til 94 %", "Ikke opfyldt", "Matchregistreringer"]);
        Cells("lab.guests").ShouldBe(["mindst 12.000,5", "12.500,25", "", "", "Opfyldt", "Indberettet tabel"]);
        Cells("lab.places")[1].ShouldBe("ca. 9");
        Cells("lab.held")[..2].ShouldBe(["ja", "ja"]);
        page.QuerySelectorAll("ol.remarks li").ShouldContain(li => li.TextContent == "Også oplyst: 13.000 (resumé). Tallet vises, men bedømmes ikke.");
        page.QuerySelectorAll("sup a").ShouldAllBe(a => page.QuerySelector(a.GetAttribute("href")!) != null);
    }

    [Fact]
    public async Task The_page_needs_nothing_from_anywhere()
    {
        var html = await Danish();
        var page = new HtmlParser().ParseDocument(html);

        page.QuerySelectorAll("script, link, img, iframe").ShouldBeEmpty();
        html.ShouldNotContain("http");
        html.ShouldNotContain("url(");
        html.ShouldContain("@page { size: A4 landscape");
        html.ShouldContain("æøå");
        html.ShouldStartWith("<!DOCTYPE html>");
    }

    [Fact]
    public async Task English_is_english()
    {
        var page = new HtmlParser().ParseDocument(await ReportHtml.RenderAsync(SmallReport.Build(), KpiTexts.English));

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.Body!.TextContent.ShouldContain("Not every target is reached");
        page.Body.TextContent.ShouldContain("at least 80%");
        page.Body.TextContent.ShouldNotContain("Opfyldt");
    }
}
