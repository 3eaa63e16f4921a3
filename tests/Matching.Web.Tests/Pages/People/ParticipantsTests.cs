using System.Net;
using Matching.People;

namespace Matching.Web.Tests.Pages.People;

public sealed class ParticipantsTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new();

    public async Task InitializeAsync()
    {
        await application.Database.AddAsync(
            Seed.Newcomer("p-1", "Amira Haddad", new DateOnly(2013, 7, 1)),
            Seed.Newcomer("p-2", "José Álvarez", new DateOnly(2013, 5, 1)),
            Seed.Newcomer("p-3", "Matched Already") with { LastStartedOn = new DateOnly(2013, 6, 20), OpenWith = "v-1" },
            Seed.Newcomer("p-4", "Yusuf Ali") with { Programme = Programmes.Mentor });
        await application.Database.AddAsync(Seed.Host("v-1", "Søren Krogh", places: 0), Seed.Host("v-2", "Mette Friis", places: 2));
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task Who_has_waited_longest_stands_first_and_everybody_is_accounted_for()
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/people/participants");

        page.All("tbody th").ShouldBe(["José Álvarez p-2", "Amira Haddad p-1", "Yusuf Ali p-4"]);
        page.All("tbody td:last-child").ShouldBe(["92", "31", "61"]);
        page.One("#count").ShouldBe("3 venter på et match. Listen viser 3 af 4 deltagere.");
    }

    [Fact]
    public async Task The_list_can_show_everybody_with_their_state()
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/people/participants?show=all");

        page.All("tbody th").Count.ShouldBe(4);
        page.All("tbody td:nth-child(4)").ShouldBe(["venter", "venter", "venter kan ikke foreslås: indsatsens alder", "har et match"]);
    }

    [Theory]
    [InlineData("jose", "José Álvarez p-2")]
    [InlineData("HADDAD", "Amira Haddad p-1")]
    [InlineData("P-4", "Yusuf Ali p-4")]
    public async Task Names_are_found_without_accents_and_case(string typed, string found)
    {
        var visitor = await application.SignedInAsync();

        (await visitor.OpenAsync($"/people/participants?q={typed}")).All("tbody th").ShouldBe([found]);
    }

    [Fact]
    public async Task A_search_that_finds_nobody_says_what_to_do()
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/people/participants?q=nobody");

        page.QuerySelector("table").ShouldBeNull();
        page.One(".alert").ShouldBe("Ingen passer på det, du søgte efter. Prøv et kortere navn, eller vis alle. Vis alle");
    }

    [Fact]
    public async Task A_caseworker_of_one_programme_sees_nobody_of_the_other()
    {
        var visitor = await application.SignedInAsync(programmes: [Programmes.Mentor]);

        var list = await visitor.OpenAsync("/people/participants?show=all&programme=host");
        list.Words().ShouldNotContain("Amira");
        (await visitor.OpenAsync("/people/participants?show=all")).All("tbody th").ShouldBe(["Yusuf Ali p-4"]);
        (await visitor.OpenAsync("/people/volunteers?show=all")).All("tbody th").ShouldBeEmpty();

        foreach (var address in new[] { "/people/participant/p-1", "/people/volunteer/v-1", "/people/participant/unknown" })
        {
            var page = await visitor.OpenAsync(address);
            visitor.Status.ShouldBe(HttpStatusCode.NotFound);
            page.One("h1").ShouldBe("Siden findes ikke");
        }
    }

    [Fact]
    public async Task A_participants_page_says_who_they_are_and_what_is_not_known()
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/people/participant/p-1");

        page.One("h1").ShouldBe("Amira Haddad p-1");
        var facts = page.QuerySelectorAll(".facts dt").Select(term => (term.Words(), term.NextElementSibling!.Words())).ToDictionary(StringComparer.Ordinal);
        facts["Sprog"].ShouldBe("engelsk og arabisk");
        facts["Bydel"].ShouldBe("Nørrebro");
        facts["Køn"].ShouldBe("ikke oplyst");
        page.One(".font-lead").ShouldContain("Venter siden 1. juli 2013 (31 dage).");
    }

    [Fact]
    public async Task Volunteers_with_free_places_are_listed_first()
    {
        var visitor = await application.SignedInAsync();

        (await visitor.OpenAsync("/people/volunteers")).All("tbody th").ShouldBe(["Mette Friis v-2"]);
        var all = await visitor.OpenAsync("/people/volunteers?show=all");
        all.All("tbody th").ShouldBe(["Mette Friis v-2", "Søren Krogh v-1"]);
        all.All("tbody td:nth-child(5)").ShouldBe(["ledig", "ingen ledig plads"]);
    }

    [Fact]
    public async Task A_name_cannot_smuggle_markup_into_a_page()
    {
        await application.Database.AddAsync(Seed.Newcomer("p-9", "<script>alert(1)</script>"));
        var visitor = await application.SignedInAsync();

        foreach (var address in new[] { "/people/participants", "/people/participant/p-9", "/today" })
        {
            var page = await visitor.OpenAsync(address);
            page.QuerySelectorAll("script").ShouldBeEmpty();
            page.Words().ShouldContain("<script>alert(1)</script>");
        }
    }

    [Fact]
    public async Task Whom_a_rule_about_themselves_keeps_from_any_match_stands_after_those_who_can_be_matched_and_is_marked()
    {
        await application.Database.AddAsync(Seed.Newcomer("p-none", "Waits Longest", new DateOnly(2010, 1, 1)) with { City = "Aarhus" });
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/people/participants");

        page.All("tbody th").ShouldBe(["José Álvarez p-2", "Amira Haddad p-1", "Waits Longest p-none", "Yusuf Ali p-4"]);
        page.All("tbody tr")[2].ShouldContain("kan ikke foreslås: nyankommen i byen");
    }
}
