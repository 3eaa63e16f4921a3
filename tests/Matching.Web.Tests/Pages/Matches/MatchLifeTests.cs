using System.Net;
using AngleSharp.Html.Dom;
using Matching.Matches;

namespace Matching.Web.Tests.Pages.Matches;

/// <summary>What a caseworker does with a match on its page, by its forms.</summary>
public sealed class MatchLifeTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new();
    private Visitor karen = null!;

    public async Task InitializeAsync()
    {
        await application.Database.AddAsync(Seed.Newcomer("p1", "Amira Prøve"));
        await application.Database.AddAsync(Seed.Host("v1", "Søren Prøve"), Seed.Host("v2", "Mette Prøve"));
        karen = await application.SignedInAsync(name: "karen");
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task Both_answers_by_phone_a_pause_an_end_and_a_reopening_stand_on_the_page()
    {
        var address = await ProposedAsync();

        await SendAsync(address, "Record", ("Answer", "yes"), ("GivenOn", "2013-08-01"), ("How", "phone"));
        await SendAsync(address, "Record", ("Answer", "yes"), ("GivenOn", "2013-08-01"), ("How", "in_person"));
        await SendAsync(address, "Plan", ("PlannedEndOn", "2014-02-01"));
        await SendAsync(address, "Pause", ("PausedUntil", "2013-08-20"), ("Note", "ferie"));
        await SendAsync(address, "Resume");
        await SendAsync(address, "End", ("EndedOn", "2013-08-01"), ("Reason", "no_fit"), ("EndedBy", "volunteer"), ("Note", "en god snak"), ("WaitsAgain", "yes"), ("Tells", "true"));

        var page = await karen.OpenAsync(address);
        var lines = page.All(".timeline li");
        lines.ShouldContain("1. august 2013 Den frivillige sagde ja i telefonen, noteret af Ansat karen.");
        lines.ShouldContain("1. august 2013 Deltageren sagde ja personligt, noteret af Ansat karen.");
        lines.ShouldContain("1. august 2013 12:00 Sat på pause til 20. august 2013 af Ansat karen.");
        lines.ShouldContain("1. august 2013 12:00 Planlagt afslutning: 1. februar 2014 (Ansat karen).");
        lines.ShouldContain("1. august 2013 12:00 Afsluttet af den frivillige (passede ikke sammen): “en god snak”");

        await SendAsync(address, "Reopen");
        (await karen.OpenAsync(address)).Words().ShouldContain("Genåbnet af Ansat karen.");
    }

    [Fact]
    public async Task After_a_no_the_page_offers_the_next_best_and_sends_nothing()
    {
        var address = await ProposedAsync();

        await SendAsync(address, "Record", ("Answer", "no"), ("GivenOn", "2013-08-01"), ("How", "letter"), ("Reason", "too_far"));

        var page = await karen.OpenAsync(address);
        page.One(".alert-info h2").ShouldBe("Den næste på listen");
        page.QuerySelector(".alert-info a")!.GetAttribute("href").ShouldBe("/matches/propose?participant=p1&volunteer=v2");
    }

    [Fact]
    public async Task What_is_missing_is_said_and_the_form_stays_open()
    {
        var address = await ProposedAsync();

        var page = await SendAsync(address, "Record", HttpStatusCode.BadRequest, ("Answer", "no"), ("GivenOn", "2013-08-01"), ("How", "phone"));
        page.One(".alert-error a").ShouldBe("Vælg en grund.");
        page.QuerySelector("details[open] form")!.GetAttribute("action")!.ShouldContain("handler=Record");
        (await SendAsync(address, "Record", HttpStatusCode.BadRequest, ("GivenOn", "2013-08-01"), ("How", "phone"))).One(".alert-error a").ShouldBe("Vælg ja eller nej.");
        (await SendAsync(address, "Record", HttpStatusCode.BadRequest, ("Answer", "yes"), ("GivenOn", "2013-08-02"), ("How", "phone"))).One(".alert-error a").ShouldBe("Svarets dag ligger ude i fremtiden. Vælg i dag eller en tidligere dag.");
        (await SendAsync(address, "Withdraw", HttpStatusCode.BadRequest)).One(".alert-error a").ShouldBe("Vælg en grund.");
    }

    [Fact]
    public async Task Everything_that_is_wrong_in_a_form_is_said_at_once_each_with_its_field_and_the_way_out()
    {
        var address = await ProposedAsync();
        var tooLong = ("Note", new string('x', GivenAnswer.LongestNote + 1));

        Slips(await SendAsync(address, "Record", HttpStatusCode.BadRequest, ("Answer", "no"), ("GivenOn", "2013-07-31"), tooLong)).ShouldBe(
        [
            "#GivenOn Svarets dag ligger før spørgsmålet, som blev sendt 1. august 2013. Vælg den dag eller en senere.",
            "#How Vælg, hvordan svaret blev givet.",
            "#RecordReason Vælg en grund.",
            "#RecordNote Noten er for lang. Skriv højst 4.000 tegn.",
        ]);
        Slips(await SendAsync(address, "Withdraw", HttpStatusCode.BadRequest, tooLong)).ShouldBe(
            ["#WithdrawReason Vælg en grund.", "#WithdrawNote Noten er for lang. Skriv højst 4.000 tegn."]);

        await SendAsync(address, "Record", ("Answer", "yes"), ("GivenOn", "2013-08-01"), ("How", "phone"));
        await SendAsync(address, "Record", ("Answer", "yes"), ("GivenOn", "2013-08-01"), ("How", "phone"));
        Slips(await SendAsync(address, "End", HttpStatusCode.BadRequest, ("EndedOn", ""), tooLong)).ShouldBe(
        [
            "#EndedOn Skriv den dag, matchet blev afsluttet.",
            "#EndReason Vælg grunden til, at matchet blev afsluttet.",
            "#EndedBy Vælg, hvem der afsluttede.",
            "#EndNote Noten er for lang. Skriv højst 4.000 tegn.",
            "#WaitsAgain Vælg, om deltageren venter på et nyt match.",
        ]);
        Slips(await SendAsync(address, "Pause", HttpStatusCode.BadRequest, ("PausedUntil", "2013-08-01"))).ShouldBe(
            ["#PausedUntil Vælg en dag efter i dag.", "#PauseNote Skriv, hvorfor matchet holder pause."]);
    }

    [Fact]
    public async Task Who_withdraws_what_was_answered_meanwhile_is_shown_the_answer_first()
    {
        var address = await ProposedAsync();
        var seen = await karen.OpenAsync(address);
        await SendAsync(address, "Record", ("Answer", "yes"), ("GivenOn", "2013-08-01"), ("How", "phone"));

        var page = await karen.SendAsync(address, seen, "form[action*='handler=Withdraw']", ("Reason", "mistake"));

        karen.Status.ShouldBe(HttpStatusCode.Conflict);
        page.One(".alert-error a").ShouldBe("Matchet har ændret sig, siden du åbnede siden. Se dets nye status her, og prøv igen.");
        page.Words().ShouldContain("Den frivillige sagde ja i telefonen");
    }

    [Fact]
    public async Task A_short_match_before_is_in_view_where_it_is_decided_whether_to_wait_again()
    {
        var address = await ProposedAsync();
        await SendAsync(address, "Record", ("Answer", "yes"), ("GivenOn", "2013-08-01"), ("How", "phone"));
        await SendAsync(address, "Record", ("Answer", "yes"), ("GivenOn", "2013-08-01"), ("How", "phone"));
        (await karen.OpenAsync(address)).One(".alert-warning").ShouldContain("et kort match til kan gøre ondt værre");
        await application.Get<EndMatch>().HandleAsync(address.Split('/')[^1], new MatchEnd(application.Change.On, "no_fit", Sides.Volunteer), application.Change);

        var page = await karen.OpenAsync("/matches/waiting?participant=p1");
        page.One(".alert-warning").ShouldContain("1. august 2013 til 1. august 2013: passede ikke sammen");
        await karen.SendAsync("/matches/waiting?participant=p1", page, "main form", ("Waits", "yes"));

        karen.SentTo.ShouldBe("/people/participant/p1");
        (await karen.OpenAsync("/matches/waiting?participant=p1")).Words().ShouldContain("Deltageren venter på et match.");
    }

    [Fact]
    public async Task Nobody_takes_a_step_with_a_match_of_another_programme()
    {
        var address = await ProposedAsync();
        var mentor = await application.SignedInAsync(name: "mona", programmes: ["mentor"]);
        var token = (await mentor.OpenAsync("/rounds/new")).QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var handler in new[] { "Record", "Withdraw", "End", "Reopen", "Plan", "Pause", "Resume" })
        {
            await mentor.PostAsync($"{address}?handler={handler}", [new("__RequestVerificationToken", token)]);
            mentor.Status.ShouldBe(HttpStatusCode.NotFound, handler);
        }

        await mentor.PostAsync("/matches/waiting?participant=p1", [new("__RequestVerificationToken", token), new("Waits", "yes")]);
        mentor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Where each line leads, and what it says. The field it leads to is there.</summary>
    private static IEnumerable<string> Slips(IHtmlDocument page) => page.QuerySelectorAll(".alert-error a").Select(line =>
    {
        page.QuerySelector(line.GetAttribute("href")!).ShouldNotBeNull();
        return $"{line.GetAttribute("href")} {line.TextContent}";
    });

    private async Task<string> ProposedAsync() =>
        "/matches/match/" + ((ProposeOutcome.Proposed)await application.Get<ProposeMatch>().HandleAsync("p1", "v1", application.Change)).MatchId;

    private Task<IHtmlDocument> SendAsync(string address, string handler, params (string, string)[] fields) => SendAsync(address, handler, HttpStatusCode.Redirect, fields);

    private async Task<IHtmlDocument> SendAsync(string address, string handler, HttpStatusCode status, params (string, string)[] fields)
    {
        var page = await karen.SendAsync(address, await karen.OpenAsync(address), $"form[action*='handler={handler}']", fields);
        karen.Status.ShouldBe(status, $"{handler}: {string.Join(' ', page.All(".alert-error"))}");
        return page;
    }
}
