using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Matching.Access;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Web.Tests.Pages.Results;

public sealed partial class ResultsTests(SampleCity city) : IClassFixture<SampleCity>
{
    public static TheoryData<string> BothLanguages() => [.. Languages.All.Select(language => language.Name)];

    [Theory, MemberData(nameof(BothLanguages))]
    public async Task The_three_tracks_stand_with_the_counts_of_the_terminal(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var terminal = KpiJson.DocumentOf(await city.ReportAsync());
        var visitor = await city.SignedInAsync(Roles.Programme, culture);

        var page = await visitor.OpenAsync("/results");

        page.All(".track h2").ShouldBe(terminal.Tracks.Select(track => KpiTexts.TrackName(track.Code, culture)));
        page.All(".track p").Select(Numbers).ShouldBe(terminal.Tracks.Select(CountsOf));
        page.All(".track h2").Count.ShouldBe(3);
        page.One("#summary").ShouldContain("53");
    }

    [Theory, MemberData(nameof(BothLanguages))]
    public async Task A_track_shows_its_initiatives_in_the_reports_order_with_their_verdicts(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var visitor = await city.SignedInAsync(Roles.Programme, culture);
        foreach (var track in (await city.ReportAsync()).Tracks)
        {
            var page = await visitor.OpenAsync($"/results/track/{track.Code}?year=2012");

            page.QuerySelectorAll(".initiative").Select(section => section.Id).ShouldBe(track.Initiatives.Select(i => i.Initiative.Code));
            page.All(".initiative h2 .badge").ShouldBe(track.Initiatives.Select(i => i.Verdict.Word(culture)));
            page.All(".figures tbody th").ShouldBe(track.Indicators.Select(i => i.Name(culture)));
        }
    }

    [Theory, MemberData(nameof(BothLanguages))]
    public async Task Every_target_value_n_and_verdict_reads_as_in_the_printed_report(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var report = await city.ReportAsync();
        var printed = new HtmlParser().ParseDocument(await ReportHtml.RenderAsync(report, culture));
        var visitor = await city.SignedInAsync(Roles.Programme, culture);
        var shown = new List<string>();
        foreach (var track in report.Tracks)
        {
            var page = await visitor.OpenAsync($"/results/track/{track.Code}?year=2012");
            shown.AddRange(Lines(page, ".figures tbody tr", 1, 2, 3, 4));
        }

        shown.Count.ShouldBe(80);
        shown.ShouldBe(Lines(printed, ".figures tbody tr:has(td)", 1, 2, 3, 5));
    }

    [Fact]
    public async Task A_year_without_data_says_what_to_do()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        foreach (var address in new[] { "/results?year=1950", "/results/track/partnerships?year=1950" })
        {
            var page = await visitor.OpenAsync(address);

            visitor.Status.ShouldBe(HttpStatusCode.OK);
            page.One("main .alert").ShouldStartWith("Der er intet at vise for 1950: ingen mål, ingen værdier og ingen match. Vælg et andet år");
            page.QuerySelectorAll("main section").ShouldBeEmpty();
            page.QuerySelectorAll("main nav a").Select(link => link.GetAttribute("href")).ShouldContain("?year=2012");
        }
    }

    [Theory]
    [InlineData("/results?year=1700")]
    [InlineData("/results/track/nowhere?year=2012")]
    [InlineData("/results/figure/host.unknown?year=2012")]
    public async Task What_is_not_there_has_the_page_that_says_so(string address)
    {
        var visitor = await city.SignedInAsync(Roles.Programme, Languages.English);

        var page = await visitor.OpenAsync(address);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        page.One("h1").ShouldBe("There is no such page");
    }

    [Fact]
    public async Task All_staff_may_read_the_figures_and_nobody_else()
    {
        string[] addresses = ["/results", "/results/track/partnerships", "/results/figure/host.matches", "/results/2012/matching"];
        foreach (var role in Roles.All)
        {
            var visitor = await city.SignedInAsync(role);
            foreach (var address in addresses)
            {
                await visitor.OpenAsync(address);
                visitor.Status.ShouldBe(HttpStatusCode.OK, $"{role} {address}");
            }
        }

        var stranger = city.Application.Visitor();
        foreach (var address in addresses)
        {
            await stranger.OpenAsync(address);
            stranger.SentTo.ShouldContain("/sign-in");
        }
    }

    private static int[] CountsOf(KpiJson.TrackLine track)
    {
        int Initiatives(Verdict verdict) => track.Initiatives.Count(i => i.Verdict == verdict.Code());
        int Indicators(Verdict verdict) => track.Initiatives.Sum(i => i.Indicators.Count(line => line.Verdict == verdict.Code()));
        return
        [
            Initiatives(Verdict.Met), Initiatives(Verdict.PartlyMet), Initiatives(Verdict.Missed), Initiatives(Verdict.Pending),
            Initiatives(Verdict.Cancelled), Indicators(Verdict.Met) + Indicators(Verdict.Missed), Indicators(Verdict.Missed),
        ];
    }

    private static int[] Numbers(string sentence) => [.. Digits().Matches(sentence).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))];

    private static IEnumerable<string> Lines(IHtmlDocument page, string rows, params int[] cells) => page.QuerySelectorAll(rows)
        .Select(row => string.Join(" | ", cells.Select(cell => row.Children[cell].Words())));

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
