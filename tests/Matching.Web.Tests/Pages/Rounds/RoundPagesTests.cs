using System.Net;
using Matching.Access;
using Matching.People;
using Matching.Rounds;
using Matching.Suggestions.SetAside;
using Matching.Web.Tests.Journeys;

namespace Matching.Web.Tests.Pages.Rounds;

public sealed class RoundPagesTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new();

    public async Task InitializeAsync()
    {
        await application.Database.AddAsync(Seed.Newcomer("p1", "Amira Haddad"), Seed.Newcomer("p2", "Li Wei"));
        await application.Database.AddAsync(Seed.Host("v1", "Søren Prøve"), Seed.Host("v2", "Mette Prøve"));
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Theory]
    [InlineData("Minimum", "abc", "Mindstescore skal være et tal fra 0 til 100.")]
    [InlineData("Bonus", "101", "Ventetillæg skal være et tal fra 0 til 100.")]
    public async Task A_slip_is_told_at_its_field_as_well_as_on_top(string field, string typed, string sentence)
    {
        var visitor = await application.SignedInAsync();
        var form = await visitor.OpenAsync("/rounds/new");

        form = await visitor.SendAsync("/rounds/new", form, "main form", ("Programme", Programmes.Host), (field, typed));

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        form.One("#problem a").ShouldBe(sentence);
        form.One($".form-error #{field}-slip").ShouldBe(sentence);
        form.QuerySelector($"#{field}")!.GetAttribute("aria-describedby").ShouldBe($"{field}-hint {field}-slip");
        form.QuerySelector($"#{field}")!.GetAttribute("value").ShouldBe(typed);
    }

    [Fact]
    public async Task A_draft_of_another_programme_is_not_there_by_any_way()
    {
        var id = await DraftAsync();
        var stranger = await application.SignedInAsync(name: "mentor-office", programmes: [Programmes.Mentor]);
        var token = (await stranger.OpenAsync("/rounds/new")).QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var address in new[] { $"/rounds/round/{id}", $"/rounds/change?id={id}&participant=p1", $"/rounds/compare?draft={id}&draft={id}", $"/rounds/compare?draft={id}", $"/rounds/commit/{id}", $"/rounds/throw-away/{id}" })
        {
            await stranger.OpenAsync(address);
            stranger.Status.ShouldBe(HttpStatusCode.NotFound, address);
        }

        foreach (var address in new[] { $"/rounds/round/{id}?handler=Edit", $"/rounds/round/{id}?handler=Swap", $"/rounds/round/{id}?handler=Undo", $"/rounds/round/{id}?handler=Cancel", $"/rounds/round/{id}?handler=Again", $"/rounds/round/{id}?handler=Fresh", $"/rounds/round/{id}?handler=Name", $"/rounds/throw-away/{id}", $"/rounds/commit/{id}" })
        {
            await stranger.PostAsync(address,
            [
                new("__RequestVerificationToken", token), new("version", "1"), new("kind", "pin"), new("participant", "p1"), new("volunteer", "v2"), new("with", "p2"),
            ]);
            stranger.Status.ShouldBe(HttpStatusCode.NotFound, address);
        }

        (await stranger.OpenAsync("/rounds")).Words().ShouldNotContain(id);
        (await application.Get<RoundStore>().FindAsync(id))!.ShouldSatisfyAllConditions(r => r.State.ShouldBe(RoundStates.Ready), r => r.Version.ShouldBe(1));
    }

    [Fact]
    public async Task The_page_of_a_draft_under_way_looks_again_by_itself_unless_it_is_asked_not_to()
    {
        var visitor = await application.SignedInAsync();
        var id = await application.Get<StartRound>().HandleAsync(new RoundRequest(Programmes.Host), application.Change);

        using var looking = await visitor.Client.GetAsync(new Uri($"/rounds/round/{id}", UriKind.Relative));
        using var still = await visitor.Client.GetAsync(new Uri($"/rounds/round/{id}?still=true", UriKind.Relative));
        await application.SweepAsync();
        using var ready = await visitor.Client.GetAsync(new Uri($"/rounds/round/{id}", UriKind.Relative));

        looking.Headers.GetValues("Refresh").ShouldBe(["3"]);
        still.Headers.Contains("Refresh").ShouldBeFalse();
        ready.Headers.Contains("Refresh").ShouldBeFalse();
    }

    [Fact]
    public async Task The_page_waits_a_moment_for_a_small_draft_and_no_longer()
    {
        await using var patient = new MatchingApplication(settings: ("Rounds:PageWaitSeconds", "1.5"));
        await patient.Database.AddAsync(Seed.Newcomer("p1", "Amira Haddad"));
        var visitor = await patient.SignedInAsync();
        var id = await patient.Get<StartRound>().HandleAsync(new RoundRequest(Programmes.Host), patient.Change);

        var impatient = visitor.OpenAsync($"/rounds/round/{id}");
        await MoveAsync(impatient);
        (await impatient).Words().ShouldContain("Udkastet bliver regnet ud");

        var waiting = visitor.OpenAsync($"/rounds/round/{id}");
        await patient.SweepAsync();
        await MoveAsync(waiting);
        (await waiting).Words().ShouldContain("Der findes ikke nogen højere sum.");

        // The clock stands still until it is moved: a page that waits is answered once enough of its time has passed.
        async Task MoveAsync(Task page)
        {
            while (!page.IsCompleted)
            {
                patient.Clock.Advance(TimeSpan.FromMilliseconds(100));
                await Task.WhenAny(page, Task.Delay(5));
            }
        }
    }

    [Fact]
    public async Task Two_participants_swap_their_volunteers()
    {
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync();
        var pairs = (await application.Get<RoundResultStore>().FindAsync(id))!.Pairs;

        var change = await visitor.OpenAsync($"/rounds/change?id={id}&participant=p1");
        await visitor.PressAsync(change.QuerySelectorAll("button[name=with]").ShouldHaveSingleItem());
        await application.SweepAsync();
        var draft = await visitor.OpenAsync($"/rounds/round/{id}?show=edits");
        draft.All(".edits li").ShouldHaveSingleItem("what was made together is one change, as it is counted");
        draft.Words().ShouldContain("Der findes ikke nogen højere sum. Det gælder med de par, der er sat fast eller valgt fra.");

        (await application.Get<RoundResultStore>().FindAsync(id))!.Pairs.Select(pair => pair.VolunteerId).ShouldBe(pairs.Select(pair => pair.VolunteerId).Reverse());
    }

    [Fact]
    public async Task A_draft_without_pairs_has_nothing_to_send_and_says_what_to_do()
    {
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync(new RoundRequest(Programmes.Mentor));

        var page = await visitor.OpenAsync($"/rounds/commit/{id}");
        var token = (await visitor.OpenAsync("/rounds/new")).QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var posted = await visitor.PostAsync($"/rounds/commit/{id}", [new("__RequestVerificationToken", token), new("version", "1")]);

        foreach (var shown in new[] { page, posted })
        {
            shown.One(".alert-info h2").ShouldBe("Der er ikke noget at sende");
            shown.QuerySelectorAll("main form").ShouldBeEmpty();
            shown.QuerySelectorAll("main .alert a").Select(link => link.GetAttribute("href")).ShouldBe([$"/rounds/round/{id}?show=unmatched", "/rounds/new"]);
        }

        (await application.Get<RoundStore>().FindAsync(id))!.State.ShouldBe(RoundStates.Ready);
    }

    [Fact]
    public async Task A_draft_all_of_whose_pairs_were_sent_before_the_sending_was_cut_short_is_closed()
    {
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync();
        await application.Database.WriteAsync(scope => RoundStore.BeginCommitAsync(scope, id, 1));
        foreach (var pair in (await application.Get<RoundResultStore>().FindAsync(id))!.Pairs)
        {
            await application.Database.WriteAsync(scope => RoundResultStore.CloseAsync(scope, id, pair with { Outcome = PairOutcomes.NotFound }));
        }

        var page = await visitor.OpenAsync($"/rounds/commit/{id}");
        page.One("main form button").ShouldBe("Afslut udkastet");
        await visitor.SendAsync($"/rounds/commit/{id}", page, "main form");

        (await application.Get<RoundStore>().FindAsync(id))!.State.ShouldBe(RoundStates.Committed);
    }

    [Fact]
    public async Task A_draft_is_never_compared_with_itself()
    {
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync();

        var alone = await visitor.OpenAsync($"/rounds/compare?draft={id}");
        alone.One(".alert-info p").ShouldStartWith("Der er ikke noget andet udkast");
        alone.QuerySelectorAll("main form").ShouldBeEmpty();

        var other = await DraftAsync(new RoundRequest(Programmes.Host, Matching.Rounds.Solving.Objective.Coverage));
        var twice = await visitor.OpenAsync($"/rounds/compare?draft={id}&draft={id}");
        twice.One(".alert-warning").ShouldBe("Du har valgt det samme udkast to gange. Vælg et andet at sammenligne med.");
        twice.QuerySelectorAll("table").ShouldBeEmpty();
        twice.QuerySelectorAll("select option").ShouldHaveSingleItem().GetAttribute("value").ShouldBe(other);
        twice.QuerySelector("main form input[name=draft]")!.GetAttribute("value").ShouldBe(id);

        (await visitor.OpenAsync("/rounds/compare")).QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value")).ShouldBe([other, id], ignoreOrder: true);
    }

    [Fact]
    public async Task A_pin_on_somebody_set_aside_is_refused_with_the_way_to_bring_them_back()
    {
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync();
        var pair = (await application.Get<RoundResultStore>().FindAsync(id))!.Pairs.Single(pair => pair.ParticipantId == "p1");
        var page = await visitor.OpenAsync($"/rounds/round/{id}");
        await application.Get<SetAsideCandidate>().HandleAsync("p1", pair.VolunteerId, application.Change);

        var pin = page.QuerySelectorAll("button[value=pin]").Single(button => button.Words().Contains("Amira", StringComparison.Ordinal));
        var refused = await visitor.PressAsync(pin);

        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.One(".alert-error p").ShouldContain("er lagt til side for Amira Haddad. Vil du have parret alligevel, så hent først");
        refused.QuerySelector(".alert-error a")!.GetAttribute("href").ShouldBe("/people/participant/p1");
    }

    [Fact]
    public async Task A_draft_that_does_not_exist_is_not_found_and_other_roles_are_refused()
    {
        var visitor = await application.SignedInAsync();
        foreach (var address in new[] { "/rounds/round/r-none", "/rounds/commit/r-none", "/rounds/change?id=r-none&participant=p1", "/rounds/compare?draft=r-none" })
        {
            await visitor.OpenAsync(address);
            visitor.Status.ShouldBe(HttpStatusCode.NotFound, address);
        }

        foreach (var role in new[] { Roles.Programme, Roles.Administrator })
        {
            var other = await application.SignedInAsync(role);
            await other.OpenAsync("/rounds");
            other.Status.ShouldBe(HttpStatusCode.Forbidden, role);
        }
    }

    [Fact]
    public async Task Pairs_that_were_no_longer_possible_are_named_first_with_the_reason()
    {
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync();
        var pair = (await application.Get<RoundResultStore>().FindAsync(id))!.Pairs.Single(pair => pair.ParticipantId == "p2");
        var confirm = await visitor.OpenAsync($"/rounds/commit/{id}");
        await application.Database.WriteAsync(scope => Dapper.SqlMapper.ExecuteAsync(
            scope.Connection, "UPDATE volunteers SET places_left = 0 WHERE id = @VolunteerId", pair, scope.Transaction));

        await visitor.SendAsync($"/rounds/commit/{id}", confirm, "main form");

        var page = await visitor.OpenAsync($"/rounds/round/{id}");
        page.One(".alert-warning h2").ShouldBe("1 af 2 forespørgsler er sendt", "what was refused is no success");
        page.All(".figures li")[0].ShouldBe("1 spurgt af 2, der ventede og ikke var spurgt");
        page.All(".figures li")[1].ShouldBe("1 venter stadig");
        page.Words().ShouldContain("1 par var ikke længere muligt; det står øverst på listen med grunden.");
        page.QuerySelectorAll("table.people tbody tr")[0].Words().ShouldContain("Ikke sendt: den frivillige har ingen ledig plads længere.");
        page.One(".next-best").ShouldBe("Ingen andre kan foreslås lige nu.");
        await application.Database.AddAsync(Seed.Host("v3", "Hanne Prøve"));
        (await visitor.OpenAsync($"/rounds/round/{id}")).One(".next-best a").ShouldBe("Foreslå Hanne Prøve");
        var again = await visitor.OpenAsync($"/rounds/commit/{id}");
        again.One(".alert-info h2").ShouldBe("Forespørgslerne er sendt");
        again.QuerySelectorAll(".alert-error, main form").ShouldBeEmpty("who goes back is told what happened, not that it failed");
    }

    [Fact]
    public async Task A_draft_whose_sending_was_cut_short_says_so_and_can_be_gone_on_with()
    {
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync();
        await application.Database.WriteAsync(scope => RoundStore.BeginCommitAsync(scope, id, 1));

        var page = await visitor.OpenAsync($"/rounds/round/{id}");
        page.One(".alert-warning").ShouldStartWith("0 af 2 forespørgsler er sendt.");
        page.QuerySelectorAll(".row-actions").ShouldBeEmpty("nothing is changed while it is being sent");
        await visitor.SendAsync($"/rounds/commit/{id}", await visitor.OpenAsync($"/rounds/commit/{id}"), "main form");

        (await visitor.OpenAsync($"/rounds/round/{id}")).One(".alert-success h2").ShouldBe("2 forespørgsler er sendt");
    }

    [Theory]
    [InlineData("120", "ville højst koste")]
    [InlineData("119", "regnes kun ud for runder med op til 119 deltagere og frivillige; her er der 120.")]
    public async Task The_price_of_a_fairer_draft_is_an_upper_one_or_the_page_says_why_there_is_none(string most, string sentence)
    {
        await using var city = new MatchingApplication(settings: ("Rounds:MostPeopleForVariants", most));
        await city.Database.AddAsync([.. Enumerable.Range(0, 80).Select(i =>
            Seed.Newcomer($"p{i:00}", $"Venter {i}") with { Gender = i < 40 ? "f" : "m", Interests = i < 40 ? Tags.Of("chess") : Tags.None })]);
        await city.Database.AddAsync([.. Enumerable.Range(0, 40).Select(i => Seed.Host($"v{i:00}", $"Vært {i}") with { Interests = Tags.Of("chess") })]);
        var visitor = await city.SignedInAsync();
        var id = await city.Get<StartRound>().HandleAsync(new RoundRequest(Programmes.Host), city.Change);
        await city.SweepAsync();

        (await visitor.OpenAsync($"/rounds/round/{id}?show=groups")).Words().ShouldContain(sentence);
    }

    [Fact]
    public async Task A_long_list_is_paged()
    {
        await application.Database.AddAsync([.. Enumerable.Range(100, 60).Select(i => Seed.Newcomer($"q{i}", $"Venter {i}"))]);
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync();

        var first = await visitor.OpenAsync($"/rounds/round/{id}?show=unmatched");
        var second = await visitor.OpenAsync($"/rounds/round/{id}?show=unmatched&p=2");

        first.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
        second.QuerySelectorAll("tbody tr").Length.ShouldBe(10);
        second.One(".paging").ShouldContain("51–60");
    }

    [Fact]
    public async Task Who_was_asked_already_is_counted_apart_and_the_others_by_why_they_wait()
    {
        await application.Database.AddAsync(
            Seed.Newcomer("p3", "Holder Pause") with { PausedUntil = new(2013, 9, 1) },
            Seed.Newcomer("p4", "Mangler Samtykke") with { ConsentOn = null },
            Seed.Newcomer("p5", "Bor Ude") with { City = "Malmö" },
            Seed.Newcomer("p6", "Zeynep Kaya") with { OpenWith = "v9", PausedUntil = new(2013, 9, 1) });
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync();

        var page = await visitor.OpenAsync($"/rounds/round/{id}?show=unmatched");

        page.All(".figures li").Take(2).ShouldBe(["2 matchet af 5, der venter og ikke er spurgt", "3 venter stadig"]);
        var left = page.One("#who-is-left");
        left.ShouldStartWith("Af de 3, udkastet ikke matcher: ");
        left.ShouldEndWith("Desuden er 1 allerede spurgt og venter på svar; vedkommende tæller ikke med her.");
        foreach (var part in new[] { "1 holder pause", "1 mangler samtykke", "1 bor ikke i byen" })
        {
            left.ShouldContain(part);
        }

        page.All("nav.choices a").ShouldContain("Venter stadig (3)");
        page.All("nav.choices a")[^1].ShouldBe("Spurgt allerede (1)");
        page.Words().ShouldNotContain("Zeynep");
        (await visitor.OpenAsync($"/rounds/round/{id}?show=asked")).All("tbody tr").ShouldHaveSingleItem().ShouldStartWith("Zeynep Kaya");
    }

    [Fact]
    public async Task A_draft_is_given_a_name_and_thrown_away_after_a_question()
    {
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync();
        await visitor.SendAsync($"/rounds/round/{id}?handler=Name", await visitor.OpenAsync($"/rounds/round/{id}"), "details form", ("name", " Efterår "));
        (await visitor.OpenAsync("/rounds")).One("tbody th").ShouldStartWith("Efterår: ");

        var ask = await visitor.OpenAsync($"/rounds/throw-away/{id}");
        ask.One(".font-lead").ShouldStartWith("Efterår: udkastet og dets par bliver slettet.");
        await visitor.SendAsync($"/rounds/throw-away/{id}", ask, "main form");

        (await application.Get<RoundStore>().FindAsync(id)).ShouldBeNull();
        var log = await application.Database.ReadAsync(connection => Dapper.SqlMapper.QueryAsync<string>(connection, "SELECT action FROM audit WHERE subject = @id", new { id }));
        log.ShouldContain("round.named");
        log.ShouldContain("round.thrown_away");
    }

    [Fact]
    public async Task A_draft_that_was_sent_is_not_thrown_away()
    {
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync();
        var ask = await visitor.OpenAsync($"/rounds/throw-away/{id}");
        await visitor.SendAsync($"/rounds/commit/{id}", await visitor.OpenAsync($"/rounds/commit/{id}"), "main form");

        await visitor.SendAsync($"/rounds/throw-away/{id}", ask, "main form");

        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        (await application.Get<RoundStore>().FindAsync(id))!.State.ShouldBe(RoundStates.Committed);
        (await visitor.OpenAsync("/rounds")).One("tbody").ShouldContain("Sendt (2 af 2)");
    }

    [Fact]
    public async Task A_pinned_pair_below_the_minimum_is_marked_in_its_row_and_above()
    {
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync(new RoundRequest(Programmes.Host, MinimumScore: 100));
        var change = await visitor.OpenAsync($"/rounds/change?id={id}&participant=p1");
        await visitor.PressAsync(change.QuerySelectorAll("button[value=pin]")[0]);
        await application.SweepAsync();

        var page = await visitor.OpenAsync($"/rounds/round/{id}");

        page.One("#below-minimum").ShouldBe("1 par er under mindstescoren: det er sat fast i udkastet.");
        page.One("tbody tr").ShouldContain("under mindstescoren");
        page.Words().ShouldContain("De faste par tæller med i summen. Med de samme faste par og resten efter »først til mølle«: 1 matchet");
    }

    private async Task<string> DraftAsync(RoundRequest? request = null)
    {
        var id = await application.Get<StartRound>().HandleAsync(request ?? new RoundRequest(Programmes.Host), application.Change);
        await application.SweepAsync();
        return id;
    }
}
