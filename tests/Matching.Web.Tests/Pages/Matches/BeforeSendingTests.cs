using Dapper;
using Matching.Matches;
using Matching.Matches.Worries;
using Matching.Messages;
using Matching.Web.Tests.ByLink;
using Matching.Web.Tests.Journeys;

namespace Matching.Web.Tests.Pages.Matches;

/// <summary>What a caseworker sees before a question is sent, and where it did not arrive.</summary>
public sealed class BeforeSendingTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();
    private Visitor anna = null!;

    public async Task InitializeAsync()
    {
        await service.Database.AddAsync(Seed.Newcomer("p1", "Amira Haddad"));
        await service.Database.AddAsync(Seed.Host("v1", "Søren Krogh"), Seed.Host("v2", "Mette Friis"));
        anna = await service.SignedInAsync(name: "anna");
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Theory]
    [InlineData("da", "Det læser Amira om dig, hvis du siger ja")]
    [InlineData("en", "This is what Amira will read about you if you say yes")]
    public async Task The_look_before_sending_is_what_the_link_shows(string language, string heading)
    {
        await anna.OpenAsync("/language?to=" + language);
        var preview = (await anna.OpenAsync("/matches/propose?participant=p1&volunteer=v1")).QuerySelector(".preview")!;

        var match = await ProposedAsync();
        var reader = service.Visitor();
        reader.Chooses = language;
        var page = await reader.OpenAsync(await service.AddressAsync(match, LinkPurposes.VolunteerAnswer));

        preview.All("h2").ShouldContain(heading);
        foreach (var part in new[] { "h2", "dt", "dd", "li", "p" })
        {
            preview.All(part).Where(words => words is not ("Hej Søren" or "Hello Søren")).ShouldBeSubsetOf(page.All("main " + part));
        }
    }

    [Fact]
    public async Task Who_was_matched_for_a_few_days_is_not_proposed_again_unawares()
    {
        var match = await ProposedAsync();
        await service.StartAsync(match);
        service.Clock.Advance(TimeSpan.FromDays(3));
        await service.Get<EndMatch>().HandleAsync(match, new MatchEnd(service.Change.On, "no_fit", Sides.Volunteer, WaitsAgain: true), service.Change);
        await anna.SignInAsync("anna", MatchingApplication.Password);

        const string words = "De to har været matchet i under tre måneder, fra 1. august 2013 til 4. august 2013 (passede ikke sammen).";
        var page = await anna.OpenAsync("/people/participant/p1");
        page.All(".suggestion").Single(card => card.Contains("Søren Krogh", StringComparison.Ordinal)).ShouldContain(words);
        page.Words().ShouldContain("Det er afgjort, at deltageren venter på et nyt match.");
        page.Words().ShouldContain("Ventetiden fra før det korte match tæller med.");
        (await anna.OpenAsync("/matches/propose?participant=p1&volunteer=v1")).One("#before").ShouldContain(words);
        (await anna.OpenAsync("/matches/propose?participant=p1&volunteer=v2")).Words().ShouldContain("1. august 2013 til 4. august 2013: passede ikke sammen");
    }

    [Fact]
    public async Task A_mail_that_came_back_stands_on_its_match_and_goes_out_again_from_there()
    {
        var match = await ProposedAsync();
        await RunAsync("UPDATE volunteers SET phone = '20 30 40 50'; UPDATE messages SET state = 'dead', attempts = 1, last_error = 'refused 550'");
        var address = "/matches/match/" + match;
        var page = await anna.OpenAsync(address);
        page.One(".unsent h2").ShouldBe("Mailen nåede ikke frem");
        page.One(".unsent a[href^=tel]").ShouldBe("20 30 40 50");
        page.QuerySelector(".unsent .button")!.GetAttribute("href").ShouldBe($"{address}?record=true#record");
        (await anna.OpenAsync($"{address}?record=true")).QuerySelector("#record")!.HasAttribute("open").ShouldBeTrue();

        await anna.SendAsync(address, page, ".unsent form");
        await service.SweepAsync();

        (await anna.OpenAsync(address)).QuerySelector(".unsent").ShouldBeNull();
        (await service.Get<Outbox>().RecentAsync(10)).ShouldHaveSingleItem().State.ShouldBe("sent");
    }

    [Fact]
    public async Task An_open_question_from_a_file_is_sent_from_its_page()
    {
        var match = await ProposedAsync();
        await RunAsync("DELETE FROM messages; DELETE FROM links; UPDATE matches SET imported_on = '2013-08-01', asked_on = NULL");
        var address = "/matches/match/" + match;
        var page = await anna.OpenAsync(address);
        page.One("#no-link h2").ShouldBe("Spørgsmålet har intet link");

        await anna.SendAsync(address, page, "#no-link form");

        page = await anna.OpenAsync(address);
        page.QuerySelector("#no-link").ShouldBeNull();
        page.All(".timeline li").ShouldContain("1. august 2013 12:00 Spørgsmålet blev sendt med et link. Sagsbehandler: Ansat anna.");
    }

    [Fact]
    public async Task While_somebody_is_worried_nothing_is_announced_and_the_day_asks_for_nothing_of_the_match()
    {
        var match = await ProposedAsync();
        service.Clock.Advance(TimeSpan.FromDays(8));
        await anna.SignInAsync("anna", MatchingApplication.Password);
        (await anna.OpenAsync("/today?all=true")).All("#late ~ div tbody tr").ShouldHaveSingleItem();
        (await anna.OpenAsync("/matches/match/" + match)).All(".timeline .ahead").ShouldNotBeEmpty();

        await service.Get<RaiseWorry>().ByStaffAsync(match, new WorryWords("Noget er galt"), service.Change);

        (await anna.OpenAsync("/matches/match/" + match)).All(".timeline .ahead").ShouldBeEmpty();
        (await anna.OpenAsync("/today?all=true")).All("#late ~ div tbody tr").ShouldBeEmpty();
        await service.Get<WithdrawMatch>().HandleAsync(match, service.Change);
        (await anna.OpenAsync("/matches/match/" + match)).QuerySelector(".alert-info").ShouldBeNull();
        (await anna.OpenAsync("/today?all=true")).All("#new ~ div tbody tr").ShouldNotContain(line => line.StartsWith("Amira Haddad · Søren Krogh", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Not_now_is_told_as_such_with_the_day_from_which_to_ask_again()
    {
        var match = await ProposedAsync();
        var token = await service.TokenAsync(match, LinkPurposes.VolunteerAnswer);
        await service.Get<NotNow>().HandleAsync(token, 4, "Jeg rejser", terms: null, Change.By("link:volunteer", service.Get<Clocks>()));

        var lines = (await anna.OpenAsync("/matches/match/" + match)).All(".timeline li");

        lines.ShouldContain("1. august 2013 12:00 Den frivillige har ikke plads lige nu. Spørg tidligst igen 29. august 2013: “Jeg rejser”");
        lines.ShouldNotContain(line => line.Contains("sagde nej", StringComparison.Ordinal));
        (await anna.OpenAsync("/matches/match/" + match)).Words().ShouldContain("Matchet kom ikke i gang, så der sendes ingen spørgeskemaer.");
    }

    private async Task<string> ProposedAsync() =>
        ((ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync("p1", "v1", service.Change)).MatchId;

    private Task<int> RunAsync(string sql) => service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, null, scope.Transaction));
}
