using System.Net;
using Dapper;
using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Objections;
using Matching.Web.Tests.ByLink;
using Matching.Web.Tests.Pages.Suggestions.Models;

namespace Matching.Web.Tests.Pages.Suggestions;

/// <summary>Requirement row 71: people are told that a computer helps, and say no to it by link or to a caseworker, who can take it back.</summary>
public sealed class ObjectionTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new(settings: [("Ranking:Programmes:host:Use", "on")]);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Theory]
    [InlineData(Sides.Participant, "/people/participant/p1", "Listen for deltageren følger scoren alene.")]
    [InlineData(Sides.Volunteer, "/people/volunteer/v1", "den plads, som scoren giver")]
    public async Task A_caseworker_notes_it_after_a_look_at_what_it_means_and_undoes_it(string side, string person, string means)
    {
        await application.Database.AddAsync(Seed.Newcomer("p1", "Amira Haddad"));
        await application.Database.AddAsync(Seed.Host("v1", "Søren Krogh"));
        var visitor = await application.SignedInAsync(name: "karen");
        var way = (await visitor.OpenAsync(person)).QuerySelector("#objection a")!;
        way.Words().ShouldBe("Bed om, at ingen computermodel rangerer personen");
        var address = way.GetAttribute("href")!;

        var form = await visitor.OpenAsync(address);
        form.Words().ShouldContain(means);
        form = await visitor.SendAsync(address, form, "main form", ("Reason", new string('x', Change.LongestWhy + 1)));
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        form.One("#reason-slip").ShouldContain("for lang");
        await visitor.SendAsync(address, form, "main form", ("Reason", "sagt i telefonen"));
        visitor.SentTo.ShouldBe(person + "#objection");
        await visitor.SendAsync(address, form, "main form");
        visitor.Status.ShouldBe(HttpStatusCode.Found, "said twice is said once");

        (await visitor.OpenAsync(person)).One("#objection").ShouldBe("Ingen computermodel rangerer personen (noteret 1. august 2013 af Ansat karen). Fortryd");
        await visitor.SendAsync(address, await visitor.OpenAsync(address), "main form");
        (await visitor.OpenAsync(person)).One("#objection").ShouldBe("Bed om, at ingen computermodel rangerer personen");
        (await AuditAsync(person.Split('/')[^1])).ShouldBe([$"karen ranking.objected {side} sagt i telefonen", $"karen ranking.objection_ended {side}"]);

        var stranger = await application.SignedInAsync(name: "jonas", programmes: [Programmes.Mentor]);
        foreach (var closed in new[] { address, "/suggestions/objection?side=volunteer&person=p1", "/suggestions/objection?side=nobody&person=p1", "/suggestions/objection" })
        {
            await stranger.OpenAsync(closed);
            stranger.Status.ShouldBe(HttpStatusCode.NotFound, closed);
        }
    }

    [Theory]
    [InlineData(LinkPurposes.VolunteerAnswer, Sides.Volunteer, "v1", "En computer hjælper med at ordne forslagene, og en sagsbehandler vælger")]
    [InlineData(LinkPurposes.ParticipantAnswer, Sides.Participant, "p1", "En computer hjalp med at ordne forslagene, og en sagsbehandler valgte.")]
    public async Task The_person_says_so_by_their_link_and_still_answers(string purpose, string side, string person, string told)
    {
        var match = (await application.ProposeAsync(1))[0];
        if (purpose == LinkPurposes.ParticipantAnswer)
        {
            await application.Get<AcceptMatch>().HandleAsync(await application.TokenAsync(match, LinkPurposes.VolunteerAnswer), application.Change);
        }

        var visitor = application.Visitor();
        var page = await visitor.OpenAsync(await application.AddressAsync(match, purpose));
        page.Words().ShouldContain(told);
        page.Words().ShouldContain("Vil du ikke have, at en computermodel bruger oplysninger om dig, når forslag ordnes, så sig det her eller ring til os.");
        var way = page.QuerySelector("a[href$='/objection']")!.GetAttribute("href")!;
        var form = await visitor.OpenAsync(way);
        (await FindAsync(side, person)).ShouldBeNull("reading changes nothing");
        form.Words().ShouldContain("Du kommer ikke til at vente længere");

        (await visitor.SendAsync(way, form, "form#Objection")).One("h1").ShouldBe("Tak, det er noteret");
        (await visitor.SendAsync(way, form, "form#Objection")).One("h1").ShouldBe("Tak, det er noteret", "said twice is said once");

        (await FindAsync(side, person)).ShouldNotBeNull().IsOwn.ShouldBeTrue();
        (await AuditAsync(person)).Where(row => row.Contains("ranking", StringComparison.Ordinal)).ShouldBe([$"link:{side} ranking.objected {side}"]);
        var again = await visitor.OpenAsync(way);
        again.QuerySelectorAll("main form").ShouldBeEmpty();
        again.Words().ShouldContain("det gælder");
        page = await visitor.OpenAsync(way.Replace("/objection", "", StringComparison.Ordinal));
        page.QuerySelector("button[value=yes]").ShouldNotBeNull("the answer is still asked for");
        page.Words().ShouldContain("Du har sagt nej til en computermodel, og det gælder.");
        page.Words().ShouldContain("efter faste regler");
        page.Words().ShouldNotContain("så sig det her eller ring til os");
        page.QuerySelector("a[href$='/objection']").ShouldNotBeNull("more about it");
        var karen = await application.SignedInAsync(name: "karen");
        (await karen.OpenAsync($"/people/{side}/{person}")).One("#objection").ShouldBe("Ingen computermodel rangerer personen, som selv bad om det 1. august 2013. Fortryd");
    }

    [Theory]
    [InlineData("en", "A computer helps to order the suggestions", "No thank you, no computer model")]
    [InlineData("ar", "يساعد الحاسوب في ترتيب الاقتراحات", "لا شكرًا، بلا نموذج حاسوبي")]
    public async Task It_stands_in_every_language_of_the_pages_behind_links(string language, string told, string button)
    {
        var visitor = application.Visitor();
        visitor.Chooses = language;
        var page = await visitor.OpenAsync(await application.AddressAsync((await application.ProposeAsync(1))[0], LinkPurposes.VolunteerAnswer));

        page.Words().ShouldContain(told);
        var form = await visitor.OpenAsync(page.QuerySelector("a[href$='/objection']")!.GetAttribute("href")!);
        form.One("form#Objection button").ShouldBe(button);
        form.QuerySelector("a[href^='tel:']").ShouldNotBeNull("whom to call");
    }

    [Fact]
    public async Task An_expired_and_an_unknown_link_note_nothing()
    {
        var visitor = application.Visitor();
        var page = await visitor.OpenAsync(await application.AddressAsync((await application.ProposeAsync(1))[0], LinkPurposes.VolunteerAnswer));
        var way = page.QuerySelector("a[href$='/objection']")!.GetAttribute("href")!;
        var form = await visitor.OpenAsync(way);
        await visitor.OpenAsync("/link/at/somewhere/objection");
        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        await application.Database.WriteAsync(scope => scope.Connection.ExecuteAsync("UPDATE links SET expires_at = created_at", transaction: scope.Transaction));

        (await visitor.SendAsync(way, form, "form#Objection")).One("h1").ShouldBe("Fristen er udløbet");

        (await FindAsync(Sides.Volunteer, "v1")).ShouldBeNull();
    }

    [Fact]
    public async Task The_waiting_list_is_the_same_before_and_after()
    {
        await application.Database.AddAsync([.. Enumerable.Range(1, 5).Select(number => Seed.Newcomer($"p{number}", $"Amira Prøve{number}", new DateOnly(2013, 7, number)))]);
        var visitor = await application.SignedInAsync();
        var before = (await visitor.OpenAsync("/people/participants")).All("tbody tr");
        before.Count.ShouldBe(5);

        foreach (var id in new[] { "p1", "p4" })
        {
            await application.Get<NoteObjection>().HandleAsync(Sides.Participant, id, objects: true, application.Change);
        }

        (await visitor.OpenAsync("/people/participants")).All("tbody tr").ShouldBe(before);
    }

    /// <summary>A list that a model orders says why it tells of no single changes; the objector's, in the score's order, tells of them.</summary>
    [Fact]
    public async Task A_list_that_a_model_orders_says_why_there_are_no_single_changes_and_the_objectors_has_them()
    {
        await using var city = new MatchingApplication(settings: [("Ranking:Programmes:host:Use", "on"), ("Demo:Fill", "true")]);
        var visitor = await city.SignedInAsync();
        await city.AddAsync(await city.LearnedAsync("model-1", ModelStates.Active));

        var page = await visitor.OpenAsync("/people/participant/p-h-0206");
        page.One("#model-order").ShouldStartWith("En model, der har lært af tidligere forløb, har sat rækkefølgen.");
        page.One("#no-changes").ShouldContain("kan kun siges om scoren");
        page.Words().ShouldNotContain("deltagerens interesse", customMessage: "it is the same for all of the list and explains no order");
        page.QuerySelectorAll(".changes").ShouldBeEmpty();
        page.Words().ShouldContain("efter en model, der har lært af tidligere forløb");

        page.QuerySelectorAll(".said-no").ShouldBeEmpty();

        var host = page.QuerySelector(".suggestion h3 a")!.GetAttribute("href")!.Split('/')[^1];
        await city.Get<NoteObjection>().HandleAsync(Sides.Volunteer, host, objects: true, city.Change);
        page = await visitor.OpenAsync("/people/participant/p-h-0206?top=50");
        page.QuerySelectorAll(".suggestion").Single(card => card.QuerySelector($"#v-{host}") is not null).One(".said-no")
            .ShouldBe("Har sagt nej til modeller og står, hvor scoren giver plads.");
        page.QuerySelectorAll(".said-no").Length.ShouldBe(1);

        await city.Get<NoteObjection>().HandleAsync(Sides.Participant, "p-h-0206", objects: true, city.Change);
        page = await visitor.OpenAsync("/people/participant/p-h-0206");
        page.QuerySelectorAll("#no-changes, #model-order").ShouldBeEmpty();
        page.QuerySelectorAll(".changes").ShouldNotBeEmpty();
        page.QuerySelectorAll(".said-no").ShouldBeEmpty("no model orders this list");
    }

    private Task<Objection?> FindAsync(string side, string person) => application.Get<ObjectionStore>().FindAsync(side, person);

    private Task<IReadOnlyList<string>> AuditAsync(string subject) => application.Database.ReadAsync<IReadOnlyList<string>>(async connection =>
        [.. (await connection.QueryAsync<(string Who, string Action, string? Details, string? Why)>(
            "SELECT who, action, details, why FROM audit WHERE subject = @subject ORDER BY at, action", new { subject }))
            .Select(row => $"{row.Who} {row.Action} {row.Details} {row.Why}".Trim())]);
}
