using System.Net;
using Matching.Matches;
using Matching.People;

namespace Matching.Web.Tests.Pages.Suggestions;

public sealed class SuggestionsTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new();

    public async Task InitializeAsync()
    {
        await application.Database.AddAsync(
            Seed.Newcomer("p-1", "Amira Haddad"),
            Seed.Newcomer("p-2", "Luis Ortega") with { Languages = Tags.Of("es") });
        await application.Database.AddAsync(
            Seed.Host("v-1", "Søren Krogh"),
            Seed.Host("v-2", "Mette Friis", places: 2) with { Availability = Tags.Of("fri-day") },
            Seed.Host("v-3", "Full House", places: 0),
            Seed.Host("v-4", "Not Vetted") with { VettedOn = null });
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task A_participants_page_ranks_who_suits_and_accounts_for_everybody()
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/people/participant/p-1");

        page.All(".suggestion h3").ShouldBe(["1. Søren Krogh", "2. Mette Friis"]);
        page.Words().ShouldContain("4 værter: 2 egner sig, 1 er ikke godkendt, 1 har ingen ledig plads.");
        page.All(".suggestion-foot span").ShouldBe(["1 ledig plads", "2 ledige pladser"]);
        page.QuerySelectorAll(".suggestion a.button-primary").Length.ShouldBe(1, "one primary button a page");
    }

    [Fact]
    public async Task The_bar_is_as_long_as_the_score_and_its_parts_are_named()
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/people/participant/p-1");

        var card = page.QuerySelector(".suggestion")!;
        var length = card.QuerySelectorAll("rect.part").Sum(part => double.Parse(part.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture));
        var score = double.Parse(card.QuerySelector(".score")!.Words().Split(' ')[0], System.Globalization.CultureInfo.GetCultureInfo("da"));
        length.ShouldBe(score, 0.05);
        card.All(".legend li").Count.ShouldBe(card.QuerySelectorAll("rect.part").Length);
        card.All(".legend li").ShouldContain(line => line.StartsWith("Fag", StringComparison.Ordinal) && line.EndsWith("ukendt, tæller som middel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nobody_suits_the_page_says_which_rule_and_what_would_help()
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/people/participant/p-2");

        page.QuerySelectorAll(".suggestion").ShouldBeEmpty();
        page.One(".alert-info h3").ShouldBe("Ingen vært kan foreslås lige nu");
        page.One(".alert-info").ShouldContain("De har mindst ét sprog til fælles.");
        page.Words().ShouldContain("Det ville hjælpe mest, hvis deltageren også talte dansk: 2 værter mere.");
    }

    [Fact]
    public async Task The_preview_shows_what_the_volunteer_will_read_and_nothing_that_stays_hidden()
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/matches/propose?participant=p-1&volunteer=v-1");

        var preview = page.One(".preview");
        preview.ShouldContain("Hej Søren");
        preview.ShouldContain("Vil du være vært for Amira?");
        preview.ShouldNotContain("Haddad");
        preview.ShouldNotContain("example.org");
        page.All("main form button").ShouldBe(["Send"]);
    }

    [Fact]
    public async Task Looking_at_the_preview_changes_nothing()
    {
        var visitor = await application.SignedInAsync();

        await visitor.OpenAsync("/matches/propose?participant=p-1&volunteer=v-1");

        (await application.Get<MatchStore>().ListAsync([Programmes.Host], MatchStates.All)).ShouldBeEmpty();
    }

    [Fact]
    public async Task While_a_proposal_is_open_nobody_else_is_suggested()
    {
        var visitor = await application.SignedInAsync();
        var preview = await visitor.OpenAsync("/matches/propose?participant=p-1&volunteer=v-1");
        await visitor.SendAsync("/matches/propose?participant=p-1&volunteer=v-1", preview, "main form");
        visitor.Status.ShouldBe(HttpStatusCode.Found);

        var page = await visitor.OpenAsync(visitor.SentTo);

        page.One(".alert-success h2").ShouldBe("Vi har spurgt Søren Krogh");
        page.QuerySelectorAll(".suggestion").ShouldBeEmpty();
        page.Words().ShouldContain("Sammen med Søren Krogh");
    }

    [Fact]
    public async Task Who_was_asked_before_is_suggested_with_a_word_about_it()
    {
        var visitor = await application.SignedInAsync();
        var proposed = (ProposeOutcome.Proposed)await application.Get<ProposeMatch>().HandleAsync("p-1", "v-1", application.Change);
        await application.Get<WithdrawMatch>().HandleAsync(proposed.MatchId, application.Change);

        var page = await visitor.OpenAsync("/people/participant/p-1");

        page.All(".suggestion strong").ShouldBe(["De to var foreslået 1. august 2013; forespørgslen blev trukket tilbage."]);
    }

    [Fact]
    public async Task Who_was_faster_is_told_as_a_refusal_with_a_way_on()
    {
        var visitor = await application.SignedInAsync();
        await application.Database.AddAsync(Seed.Newcomer("p-3", "Noor Salim"));
        var preview = await visitor.OpenAsync("/matches/propose?participant=p-1&volunteer=v-1");
        (await application.Get<ProposeMatch>().HandleAsync("p-3", "v-1", application.Change)).ShouldBeOfType<ProposeOutcome.Proposed>();

        var page = await visitor.SendAsync("/matches/propose?participant=p-1&volunteer=v-1", preview, "main form");

        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        page.One(".alert-error").ShouldContain("Søren Krogh har ikke flere ledige pladser.");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pair_that_a_rule_forbids_is_refused_with_the_rule()
    {
        var visitor = await application.SignedInAsync();
        var preview = await visitor.OpenAsync("/matches/propose?participant=p-2&volunteer=v-1");

        var page = await visitor.SendAsync("/matches/propose?participant=p-2&volunteer=v-1", preview, "main form");

        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        page.One(".alert-error").ShouldContain("De har mindst ét sprog til fælles.");
    }

    [Theory]
    [InlineData("/matches/propose?participant=p-1&volunteer=unknown")]
    [InlineData("/matches/propose?participant=unknown&volunteer=v-1")]
    public async Task A_proposal_for_somebody_who_is_not_there_is_not_found(string address)
    {
        var visitor = await application.SignedInAsync();

        await visitor.OpenAsync(address);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_caseworker_of_the_other_programme_cannot_propose()
    {
        var visitor = await application.SignedInAsync(programmes: [Programmes.Mentor]);

        await visitor.OpenAsync("/matches/propose?participant=p-1&volunteer=v-1");

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("?top=-3", 1)]
    [InlineData("?top=9999999", 2)]
    [InlineData("?top=many", 2)]
    public async Task Whatever_length_is_asked_for_the_list_is_a_list(string query, int shown)
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/people/participant/p-1" + query);

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        page.QuerySelectorAll(".suggestion").Length.ShouldBe(shown);
    }
}
