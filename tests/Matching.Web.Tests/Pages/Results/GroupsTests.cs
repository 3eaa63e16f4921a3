using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Matching.Access;
using Matching.Kpi.Disaggregation;
using Matching.Kpi.Indicators;

namespace Matching.Web.Tests.Pages.Results;

public sealed class GroupsTests(SampleCity city) : IClassFixture<SampleCity>
{
    [Theory]
    [InlineData("da", "lagt sammen")]
    [InlineData("en", "put together")]
    public async Task Groups_that_were_put_together_say_so_and_why(string language, string together)
    {
        var visitor = await city.SignedInAsync(Roles.Programme, CultureInfo.GetCultureInfo(language));

        var page = await visitor.OpenAsync("/results/2012/figures/host.lasted-3-months/groups?by=segment");

        page.All("main tbody .badge").ShouldContain(together);
        page.All("main h2").Count.ShouldBe(1);
        page.All("main tbody tr:last-child td")[1].ShouldBe(language == "da" ? "175 af 197" : "175 of 197");
    }

    [Fact]
    public async Task The_numbers_of_the_page_are_those_of_the_file_for_every_figure_and_choice()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        var (tables, divided) = (0, 0);
        foreach (var code in Definitions.All.Select(definition => definition.Code))
        {
            foreach (var (by, and) in GroupedFigures.Choices(code))
            {
                var address = $"/results/2012/figures/{code}/groups?by={by}&and={and}";
                var page = await visitor.OpenAsync(address);
                visitor.Status.ShouldBe(HttpStatusCode.OK, address);
                var file = await visitor.Client.GetStringAsync(new Uri(address + "&handler=File", UriKind.Relative));

                var lines = file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(';')).ToList();
                if (page.QuerySelector("main table") is null)
                {
                    lines.Select(cells => (cells[7], cells[8])).Distinct().ShouldHaveSingleItem(address);
                    page.One("main .alert").ShouldContain("kan ikke fordeles");
                    page.One("main .alert").ShouldContain(lines[^1][7]);
                }
                else
                {
                    Numbers(page).ShouldBe(lines.Select(cells => (cells[7], cells[8])), ignoreOrder: true, address);
                    divided++;
                }

                lines.SelectMany(cells => new[] { cells[7], cells[8] }).Where(n => n.Length > 0).SkipLast(HeadNumbers(code)).ShouldAllBe(n => !IsSmall(n), address);
                tables++;
            }
        }

        tables.ShouldBe(70);
        divided.ShouldBeInRange(30, 69);
        // The last line is the head figure, which is whole whatever it is.
        static int HeadNumbers(string code) => Definitions.Find(code)!.IsShare ? 2 : 1;
    }

    [Fact]
    public async Task A_year_whose_matches_are_young_says_from_when_it_is_shown()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);

        var page = await visitor.OpenAsync("/results/2013/figures/host.matches/groups");

        page.Words().ShouldContain("1. august 2014");
        page.QuerySelector("main table").ShouldBeNull();
        await visitor.OpenAsync("/results/2013/figures/host.matches/groups?handler=File");
        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/results/2012/figures/no.such/groups")]
    [InlineData("/results/2012/figures/equality-lab.institutions/groups")]
    [InlineData("/results/9999/figures/host.matches/groups")]
    public async Task What_cannot_be_grouped_is_not_there(string address)
    {
        var visitor = await city.SignedInAsync(Roles.Programme);

        await visitor.OpenAsync(address);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Groups_that_are_not_offered_give_the_first()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);

        var page = await visitor.OpenAsync("/results/2012/figures/host.matches/groups?by=gender&and=age");

        page.One(".choices a[aria-current]").ShouldBe("Målgruppe");
    }

    [Fact]
    public async Task The_figures_page_leads_to_its_groups()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);

        var page = await visitor.OpenAsync("/results/figure/host.matches?year=2012");

        page.QuerySelector("main a[href='/results/2012/figures/host.matches/groups']").ShouldNotBeNull();
    }

    /// <summary>Numerator and denominator of each cell: "54 % (7 af 13)", or "7 af 13" in a column of its own, or a count.</summary>
    private static List<(string, string)> Numbers(IHtmlDocument page)
    {
        var cells = page.All("main tbody td");
        var shares = cells.Where(cell => cell.Contains(" af ", StringComparison.Ordinal))
            .Select(cell => cell.Contains('(', StringComparison.Ordinal) ? cell[(cell.IndexOf('(', StringComparison.Ordinal) + 1)..^1] : cell)
            .Select(cell => cell.Split(" af ")).Select(parts => (parts[0], parts[1])).ToList();
        return shares.Count > 0 ? shares : [.. cells.Select(cell => (cell, ""))];
    }

    private static bool IsSmall(string number) => int.Parse(number, CultureInfo.InvariantCulture) is > 0 and < 5;
}
