using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Matching.Access;
using Matching.Kpi.Indicators;
using Matching.People;

namespace Matching.Web.Tests.Pages.Results;

public sealed class FigureTests(SampleCity city) : IClassFixture<SampleCity>
{
    private const string Over3Months = "/results/figure/host.lasted-3-months?year=2012";

    [Theory]
    [InlineData("da", "89 %", "175 af 197", "mindst")]
    [InlineData("en", "89%", "175 of 197", "at least")]
    public async Task A_share_stands_with_its_fraction_its_interval_and_its_definition(string language, string value, string fraction, string target)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var visitor = await city.SignedInAsync(Roles.Programme, culture);
        var indicator = (await city.ReportAsync()).Indicators.Single(i => i.Code == "host.lasted-3-months");

        var page = await visitor.OpenAsync(Over3Months);

        page.One(".figure-value").ShouldBe(value);
        var facts = page.All("main > dl dd");
        facts[0].ShouldStartWith(target);
        facts[1].ShouldBe(fraction);
        var (low, high) = (Math.Round(indicator.Interval!.Low), Math.Round(indicator.Interval.High));
        facts[2].ShouldContain(low.ToString(CultureInfo.InvariantCulture));
        facts[2].ShouldContain(high.ToString(CultureInfo.InvariantCulture));
        page.Words().ShouldContain(indicator.Definition!.Question(culture));
        page.All("details dd").ShouldContain(indicator.Definition.Formula(culture));
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task A_count_is_shown_with_as_many_cases(string language)
    {
        var visitor = await city.SignedInAsync(Roles.Programme, CultureInfo.GetCultureInfo(language));

        var page = await visitor.OpenAsync("/results/figure/host.matches?year=2012");

        page.One(".figure-value").ShouldBe("197");
        page.All(".row-groups strong")[0].ShouldBe("197");
    }

    [Fact]
    public async Task A_value_that_was_entered_says_that_it_cannot_be_unfolded()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        var entered = (await city.ReportAsync()).Indicators.First(i => i.Figure is null);

        var page = await visitor.OpenAsync($"/results/figure/{entered.Code}?year=2012");

        page.Words().ShouldContain("Værdien er indtastet af programmet og kan ikke foldes ud til personer.");
        page.QuerySelector("main .cases").ShouldBeNull();
    }

    [Fact]
    public async Task The_years_of_a_figure_lead_to_pages_that_are_there()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        foreach (var code in new[] { "innovaekst.diversity-gain", "host.matches" })
        {
            var years = (await visitor.OpenAsync($"/results/figure/{code}?year=2012")).QuerySelectorAll("main .choices a").Select(link => link.GetAttribute("href")!).ToList();

            years.ShouldContain("?year=2012");
            foreach (var year in years)
            {
                await visitor.OpenAsync($"/results/figure/{code}{year}");
                visitor.Status.ShouldBe(HttpStatusCode.OK, code + year);
            }
        }
    }

    [Fact]
    public async Task The_value_of_a_counted_figure_leads_to_its_cases()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        var links = (await visitor.OpenAsync("/results/track/partnerships?year=2012")).QuerySelectorAll("table.figures td.number a").ToList();

        links.Count.ShouldBe((await city.ReportAsync()).Tracks.Single(track => track.Code == "partnerships").Indicators.Count(i => i is { Figure: not null, Value: not null }));
        links.Single(link => link.TextContent.Trim() == "89 %").GetAttribute("href").ShouldBe(Over3Months + "#rows");
        var page = await visitor.OpenAsync(Over3Months);
        page.GetElementById("rows").ShouldNotBeNull();
        page.QuerySelector("main a[href='#rows']")!.TextContent.ShouldBe("Se sagerne bag tallet (175)");
        page.QuerySelectorAll(".row-groups a, .paging a").Select(link => link.GetAttribute("href")!).ShouldAllBe(address => address.EndsWith("#rows", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_cases_are_counted_by_where_they_stand_and_why()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        foreach (var indicator in (await city.ReportAsync()).Indicators.Where(i => i.Figure is not null))
        {
            var page = await visitor.OpenAsync($"/results/figure/{indicator.Code}?year=2012");
            var rows = indicator.Figure!.Rows;

            page.All(".row-groups li:not(.reason) strong").ShouldBe(
                rows.GroupBy(row => row.Place).OrderBy(place => place.Key).Select(place => Text(place.Count())), indicator.Code);
            page.All(".row-groups li.reason").ShouldBe(
                rows.Where(row => row.Reason is not null).GroupBy(row => (row.Place, row.Reason))
                    .Select(why => $"{Reasons.Sentence(why.Key.Reason!, Languages.Danish)} {why.Count()}"),
                ignoreOrder: true,
                indicator.Code);
        }
    }

    [Fact]
    public async Task Fifty_cases_stand_on_a_page_and_every_case_on_one()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        var cases = new List<string>();
        var ranges = new List<string>();
        var next = Over3Months + "&group=numerator";
        while (next is not null)
        {
            var page = await visitor.OpenAsync(next);
            cases.AddRange(Cases(page));
            ranges.Add(page.One(".paging span"));
            next = page.QuerySelector(".paging a[rel=next]")?.GetAttribute("href") is { } query ? "/results/figure/host.lasted-3-months" + query : null;
            next?.ShouldContain("year=2012&group=numerator&p=");
        }

        ranges.ShouldBe(["1–50 af 175", "51–100 af 175", "101–150 af 175", "151–175 af 175"]);
        var figure = (await city.ReportAsync()).Indicators.Single(i => i.Code == "host.lasted-3-months").Figure!;
        cases.ShouldBe(figure.Rows.Where(row => row.Place == RowPlace.Numerator).Select(row => row.MatchId!));
    }

    [Theory]
    [InlineData("&group=numerator&p=99", "151–175 af 175")]
    [InlineData("&group=numerator&p=-1", "1–50 af 175")]
    [InlineData("&group=nothing", "1–50 af 175")]
    public async Task A_page_or_group_that_is_not_there_gives_the_nearest(string query, string range)
    {
        var visitor = await city.SignedInAsync(Roles.Programme);

        (await visitor.OpenAsync(Over3Months + query)).One(".paging span").ShouldBe(range);
    }

    [Fact]
    public async Task A_reason_can_be_opened_alone()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        var reason = (await visitor.OpenAsync(Over3Months)).QuerySelector(".row-groups .reason a")!;

        var page = await visitor.OpenAsync("/results/figure/host.lasted-3-months" + reason.GetAttribute("href"));

        page.One(".row-groups a[aria-current]").ShouldBe(reason.Words());
        page.All(".cases tbody td:last-child").Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldBe(reason.Words());
    }

    [Theory]
    [InlineData(Roles.Programme)]
    [InlineData(Roles.Administrator)]
    public async Task Who_does_no_casework_sees_case_numbers_without_links_and_names(string role)
    {
        var visitor = await city.SignedInAsync(role);
        var people = city.Application.Get<PeopleStore>();
        var names = (await people.ParticipantsAsync()).Select(p => p.Name).Concat((await people.VolunteersAsync()).Select(v => v.Name)).ToList();
        names.Count.ShouldBeGreaterThan(600);
        foreach (var code in Definitions.All.Select(definition => definition.Code))
        {
            var page = await visitor.OpenAsync($"/results/figure/{code}?year=2012");

            Cases(page).ShouldNotBeEmpty(code);
            page.QuerySelectorAll("main .cases tbody a").ShouldBeEmpty(code);
            var words = page.Words();
            names.Where(name => words.Contains(name, StringComparison.Ordinal)).ShouldBeEmpty(code);
        }
    }

    [Fact]
    public async Task A_caseworker_opens_the_case_behind_a_number()
    {
        var visitor = await city.SignedInAsync(Roles.Caseworker);
        foreach (var (code, folder) in new[] { ("host.lasted-3-months", "/matches/match/"), ("young-mentor.young-recruited", "/people/participant/"), ("young-mentor.leaders-recruited", "/people/volunteer/") })
        {
            var link = (await visitor.OpenAsync($"/results/figure/{code}?year=2012")).QuerySelector("main .cases tbody a")!;

            var address = link.GetAttribute("href")!;
            address.ShouldBe(folder + link.Words());
            (await visitor.OpenAsync(address)).Words().ShouldContain(link.Words());
            visitor.Status.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task A_caseworker_of_the_other_programme_sees_the_number_only()
    {
        var visitor = await city.SignedInAsync(Roles.Caseworker, programmes: [Programmes.Mentor]);

        (await visitor.OpenAsync(Over3Months)).QuerySelectorAll("main .cases tbody a").ShouldBeEmpty();
        (await visitor.OpenAsync("/results/figure/young-mentor.matches?year=2012")).QuerySelectorAll("main .cases tbody a").ShouldNotBeEmpty();
    }

    private static IReadOnlyList<string> Cases(IHtmlDocument page) => page.All("main .cases tbody td:first-child");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
