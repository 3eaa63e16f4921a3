using System.Net;
using Matching.Matches.Choices;
using Matching.Access;
using Matching.People;

namespace Matching.Web.Tests.Pages.Suggestions;

/// <summary>A caseworker's journeys around the list: raise, set aside, compare, look outside, keep apart, propose with a reason.</summary>
public sealed class ChoosingTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new();

    public async Task InitializeAsync()
    {
        await application.Database.AddAsync(
            Seed.Newcomer("p-1", "Amira Haddad"),
            Seed.Newcomer("p-2", "Luis Ortega") with { Languages = Tags.Of("es"), RegisteredOn = new(2013, 7, 1) });
        await application.Database.AddAsync(
            Seed.Host("v-1", "Søren Krogh", places: 2),
            Seed.Host("v-2", "Mette Friis", places: 2) with { Availability = Tags.Of("fri-day"), Languages = Tags.Of("ar") },
            Seed.Host("v-3", "Full House", places: 0),
            Seed.Host("v-4", "Not Vetted") with { VettedOn = null });
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task What_matters_most_is_raised_said_in_the_list_and_lowered_again()
    {
        var visitor = await application.SignedInAsync();
        var form = await visitor.OpenAsync("/suggestions/raise?participant=p-1");
        await visitor.SendAsync("/suggestions/raise?participant=p-1", form, "main form", ("Criterion", "language"));
        visitor.SentTo.ShouldBe("/people/participant/p-1#suggestions");

        var page = await visitor.OpenAsync("/people/participant/p-1");
        page.Words().ShouldContain("Det vigtigste for deltageren er sprog: det har dobbelt vægt og kan give");
        form = await visitor.OpenAsync("/suggestions/raise?participant=p-1");
        form.QuerySelector("#c-language")!.HasAttribute("checked").ShouldBeTrue();
        await visitor.SendAsync("/suggestions/raise?participant=p-1", form, "main form", ("Criterion", ""));

        (await visitor.OpenAsync("/people/participant/p-1")).Words().ShouldNotContain("dobbelt vægt");
    }

    [Fact]
    public async Task Raising_says_what_it_makes_of_the_points_and_of_the_list()
    {
        await application.Database.AddAsync(Seed.Host("v-5", "Ida Talend", places: 2) with { Languages = Tags.Of("en", "da"), Offers = Tags.Of("housing") });
        var visitor = await application.SignedInAsync();
        var form = await visitor.OpenAsync("/suggestions/raise?participant=p-1");
        form.One("#d-language").ShouldContain("af de 100 point; bliver det valgt,");
        form.Words().ShouldContain("de andre kriterier fylder lidt mindre end før");
        var before = (await visitor.OpenAsync("/people/participant/p-1")).All(".suggestion h3");

        await visitor.SendAsync("/suggestions/raise?participant=p-1", form, "main form", ("Criterion", "language"));

        var page = await visitor.OpenAsync("/people/participant/p-1");
        var after = page.All(".suggestion h3");
        page.Words().ShouldContain(before.SequenceEqual(after) ? "er de samme i samme rækkefølge" : "Det flytter på de første");
    }

    [Fact]
    public async Task Number_one_says_how_far_ahead_it_is_and_a_card_its_weakest_part()
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/people/participant/p-1");

        page.One(".lead-of").ShouldMatch("^[0-9,]+ point foran nummer 2, mest på .+\\.$");
        page.All(".suggestion").ShouldContain(card => card.Contains("Svagest på", StringComparison.Ordinal));
        page.Words().ShouldContain("Hver er talt under det første krav, der stopper dem.");
    }

    [Fact]
    public async Task Who_raises_over_a_colleague_is_told_and_nothing_is_lost()
    {
        var (anna, bo) = (await application.SignedInAsync(name: "anna"), await application.SignedInAsync(name: "bo"));
        var annas = await anna.OpenAsync("/suggestions/raise?participant=p-1");
        var bos = await bo.OpenAsync("/suggestions/raise?participant=p-1");
        await anna.SendAsync("/suggestions/raise?participant=p-1", annas, "main form", ("Criterion", "goals"));

        var refused = await bo.SendAsync("/suggestions/raise?participant=p-1", bos, "main form", ("Criterion", "language"));

        bo.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.One(".alert-error").ShouldContain("En kollega har ændret det");
        refused.QuerySelector("input[name=Shown]")!.GetAttribute("value").ShouldBe("goals");
    }

    [Fact]
    public async Task Not_this_one_goes_and_can_be_undone_or_brought_back()
    {
        var visitor = await application.SignedInAsync();
        var form = await visitor.OpenAsync("/suggestions/aside?participant=p-1&volunteer=v-1");
        await visitor.SendAsync("/suggestions/aside?participant=p-1&volunteer=v-1", form, "main form", ("reason", "har mødt hinanden"));

        var page = await visitor.OpenAsync(visitor.SentTo.Split('#')[0]);
        page.All(".suggestion h3").ShouldBe(["1. Mette Friis"]);
        page.Words().ShouldContain("2 egner sig (1 lagt til side)");
        page.One(".alert-success").ShouldContain("Søren Krogh er lagt til side for denne deltager.");
        page.One(".set-aside summary").ShouldBe("Vis dem, der er lagt til side (1)");
        page.One(".set-aside li").ShouldContain("har mødt hinanden");

        await visitor.SendAsync("/people/participant/p-1", page, ".alert-success form");
        (await visitor.OpenAsync("/people/participant/p-1")).All(".suggestion h3").ShouldBe(["1. Søren Krogh", "2. Mette Friis"]);
    }

    [Fact]
    public async Task Two_candidates_stand_side_by_side_with_facts_and_one_alone_cannot()
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/suggestions/compare?participant=p-1&volunteer=v-2&volunteer=v-1&volunteer=nobody");

        page.All("table.compare thead th").ShouldBe(["Søren Krogh", "Mette Friis"]);
        page.Words().ShouldContain("begge: engelsk");
        page.Words().ShouldContain("begge: arabisk");
        page.Words().ShouldContain("begge: mandag aften");
        page.QuerySelectorAll("a.button-primary").Length.ShouldBe(1);
        (await visitor.OpenAsync("/suggestions/compare?participant=p-1&volunteer=v-1")).One(".alert-warning").ShouldContain("Vælg 2 eller 3");
    }

    [Fact]
    public async Task Cards_tell_what_is_shared_and_both_sides()
    {
        var visitor = await application.SignedInAsync();

        var card = (await visitor.OpenAsync("/people/participant/p-1")).QuerySelector(".suggestion")!;

        card.All(".shared dd").ShouldBe(["begge: få et netværk", "begge: engelsk", "begge: mandag aften", "2,8 km mellem deres bydele", "5 år mellem dem"], ignoreOrder: true);
        card.Words().ShouldContain("Af deltagerens mål kan den frivillige hjælpe med: 50 %. Af det, den frivillige håber på, ønsker deltageren: 50 %.");
        card.Words().ShouldContain("Ukendt.");
        card.QuerySelectorAll(".definitions dt").Length.ShouldBe(7, "every criterion's definition is there");
    }

    [Fact]
    public async Task Anybody_but_the_first_is_proposed_with_a_reason_that_is_kept()
    {
        const string address = "/matches/propose?participant=p-1&volunteer=v-2";
        var visitor = await application.SignedInAsync();
        var preview = await visitor.OpenAsync(address);
        preview.One("fieldset#Reason legend").ShouldBe("Hvorfor Mette Friis?");
        preview.One("fieldset#Reason p").ShouldBe("Mette Friis er nummer 2 på listen. Først står Søren Krogh.");

        var refused = await visitor.SendAsync(address, preview, "main form");
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.One(".alert-error a").ShouldBe("Vælg, hvorfor du foreslår en anden end den første.");
        refused = await visitor.SendAsync(address, refused, "main form", ("Reason", "other"));
        refused.One("#note-slip").ShouldBe("Skriv med dine egne ord hvorfor.");
        await visitor.SendAsync(address, refused, "main form", ("Reason", "other"), ("Note", "bor i samme opgang"));

        visitor.Status.ShouldBe(HttpStatusCode.Found);
        var choice = (await application.Get<ChoiceStore>().FindAsync(visitor.SentTo.Split("asked=")[1])).ShouldNotBeNull();
        (choice.ShownFirst, choice.PickedRank, choice.Reason, choice.Note).ShouldBe(("v-1", 2, "other", "bor i samme opgang"));
        (await visitor.OpenAsync("/matches/match/" + visitor.SentTo.Split("asked=")[1])).Words().ShouldContain("nummer 2 på listen: andet, »bor i samme opgang«");
        var team = await application.SignedInAsync(Roles.Programme);
        var figures = await team.OpenAsync("/results/choices");
        figures.All("#host tbody tr").ShouldContain("En anden blev valgt 1 af 1 (100,0 %, usikkert fra 21 til 100 %)");
        figures.One("#host .few").ShouldBe("Færre end 30 forespørgsler fra en liste: procenten kan let være tilfældig.");
        figures.All("#host tbody tr").ShouldContain("Fordi: andet 1");
        figures.Words().ShouldNotContain("Mette");
    }

    [Theory]
    [InlineData("/suggestions/aside?participant=p-1&volunteer=v-1", "reason", "Grunden er for lang. Skriv højst 4000 tegn.")]
    [InlineData("/people/apart?participant=p-1&volunteer=v-1", "Reason", "Grunden er for lang. Skriv højst 4000 tegn.")]
    [InlineData("/matches/propose?participant=p-1&volunteer=v-2", "Note", "Det er for langt. Skriv højst 4000 tegn.")]
    public async Task Words_that_are_too_long_are_refused_at_their_field_and_kept_there(string address, string field, string sentence)
    {
        var visitor = await application.SignedInAsync();
        var form = await visitor.OpenAsync(address);
        (string, string)[] reason = field == "Note" ? [("Reason", "better_fit")] : [];

        form = await visitor.SendAsync(address, form, "main form", [.. reason, (field, new string('x', 4001))]);

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        form.One(".form-error-message").ShouldBe(sentence);
        form.QuerySelector("textarea")!.TextContent.Trim().Length.ShouldBe(4001);
        await visitor.SendAsync(address, form, "main form", [.. reason, (field, new string('x', 4000))]);
        visitor.Status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Who_sends_twice_is_shown_what_was_sent_and_nothing_is_sent_again()
    {
        const string address = "/matches/propose?participant=p-1&volunteer=v-1";
        var visitor = await application.SignedInAsync();
        var form = await visitor.OpenAsync(address);
        await visitor.SendAsync(address, form, "main form");

        await visitor.SendAsync(address, form, "main form");

        visitor.Status.ShouldBe(HttpStatusCode.Found);
        visitor.SentTo.ShouldBe("/people/participant/p-1");
        (await visitor.OpenAsync("/people/participant/p-1")).Words().ShouldContain("Søren Krogh er spurgt og har ikke svaret endnu.");
        (await visitor.OpenAsync("/matches")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task One_suggestion_alone_offers_no_comparison()
    {
        var visitor = await application.SignedInAsync();
        var form = await visitor.OpenAsync("/suggestions/aside?participant=p-1&volunteer=v-1");
        (await visitor.OpenAsync("/people/participant/p-1")).QuerySelectorAll("#compare button").Length.ShouldBe(1);

        await visitor.SendAsync("/suggestions/aside?participant=p-1&volunteer=v-1", form, "main form");

        var page = await visitor.OpenAsync("/people/participant/p-1");
        page.QuerySelectorAll("#compare button").ShouldBeEmpty();
        page.QuerySelectorAll("input[form=compare]").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_is_proposed_without_a_question()
    {
        var visitor = await application.SignedInAsync();

        (await visitor.OpenAsync("/matches/propose?participant=p-1&volunteer=v-1")).QuerySelectorAll("fieldset").ShouldBeEmpty();
    }

    [Fact]
    public async Task Any_volunteer_of_the_programme_is_found_with_what_stands_between()
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/suggestions/find?participant=p-1");
        page.All("tbody td:nth-child(3)").ShouldBe(["kan foreslås", "kan foreslås", "ledig plads", "godkendelse"]);
        page = await visitor.OpenAsync("/suggestions/find?participant=p-1&rule=vetted");

        page.All("tbody th").ShouldBe(["Not Vetted v-4"]);
        page.One("#count").ShouldContain("det eneste, der mangler, er: godkendelse.");
    }

    [Fact]
    public async Task A_change_that_would_help_is_written_down_from_the_page_of_an_empty_list()
    {
        var visitor = await application.SignedInAsync();
        var page = await visitor.OpenAsync("/people/participant/p-2");
        var address = page.QuerySelector(".help a")!.GetAttribute("href")!;
        var confirm = await visitor.OpenAsync(address);
        page.QuerySelectorAll("main .button-primary").Length.ShouldBe(1, "nobody to propose: what would help is the next step");
        confirm.One(".font-lead").ShouldBe("Taler også arabisk");

        await visitor.SendAsync(address, confirm, "main form");

        (await visitor.OpenAsync("/people/participant/p-2")).All(".suggestion h3").ShouldBe(["1. Mette Friis"]);
    }

    [Fact]
    public async Task Two_are_kept_apart_with_a_reason_seen_on_both_pages_and_may_meet_again()
    {
        const string address = "/people/apart?participant=p-1&volunteer=v-1";
        var visitor = await application.SignedInAsync();
        var form = await visitor.OpenAsync(address);
        form = await visitor.SendAsync(address, form, "main form", ("Reason", " "));
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        form.One("#reason-slip").ShouldBe("Skriv hvorfor de to skal holdes adskilt.");
        await visitor.SendAsync(address, form, "main form", ("Reason", "uenighed"));

        var page = await visitor.OpenAsync("/people/participant/p-1");
        page.Words().ShouldContain("1 holdes adskilt fra denne deltager");
        page.One("#apart + ul li").ShouldContain("Søren Krogh: uenighed");
        (await visitor.OpenAsync("/people/volunteer/v-1")).One("#apart + ul li").ShouldContain("Amira Haddad: uenighed");
        await visitor.SendAsync("/people/participant/p-1", page, "#apart + ul form");

        (await visitor.OpenAsync("/people/participant/p-1")).All(".suggestion h3").ShouldBe(["1. Søren Krogh", "2. Mette Friis"]);
    }

    [Theory]
    [InlineData("/suggestions/raise?participant=p-1")]
    [InlineData("/suggestions/find?participant=p-1")]
    [InlineData("/suggestions/compare?participant=p-1&volunteer=v-1&volunteer=v-2")]
    [InlineData("/suggestions/aside?participant=p-1&volunteer=v-1")]
    [InlineData("/suggestions/change?participant=p-1&change=participant_any_gender")]
    [InlineData("/people/apart?participant=p-1&volunteer=v-1")]
    public async Task A_caseworker_of_the_other_programme_finds_none_of_it(string address)
    {
        var visitor = await application.SignedInAsync(programmes: [Programmes.Mentor]);

        var page = await visitor.OpenAsync(address);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Words().ShouldNotContain("Amira");
    }

    [Theory]
    [InlineData("/suggestions/raise")]
    [InlineData("/suggestions/find")]
    [InlineData("/suggestions/compare")]
    [InlineData("/suggestions/aside?participant=p-1&volunteer=nobody")]
    [InlineData("/suggestions/aside?participant=nobody&volunteer=v-1")]
    [InlineData("/suggestions/change?participant=p-1&change=rule_met&value=vetted")]
    [InlineData("/suggestions/change?participant=p-1&change=participant_language&value=klingon")]
    [InlineData("/people/apart?participant=p-1&volunteer=nobody")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        var visitor = await application.SignedInAsync();

        await visitor.OpenAsync(address);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
