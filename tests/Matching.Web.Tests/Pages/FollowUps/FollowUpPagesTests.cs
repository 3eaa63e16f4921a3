using System.Net;
using Dapper;
using Matching.FollowUps;
using Matching.Web.Tests.Journeys;

namespace Matching.Web.Tests.Pages.FollowUps;

public sealed class FollowUpPagesTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();
    private string match = "";
    private Visitor caseworker = null!;

    public async Task InitializeAsync()
    {
        match = await RunningMatch.StartAsync(service);
        caseworker = await service.SignedInAsync();
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task A_late_first_contact_stands_on_the_day_until_a_meeting_is_written()
    {
        await LaterAsync(8);
        (await TodayAsync("late")).ShouldBe(["Amira Haddad · Søren Krogh Den første kontakt skulle være taget senest 8. august 2013. 8. august 2013 Se sagen"]);

        var address = $"/followups/meeting?match={match}";
        var page = await caseworker.OpenAsync(address);
        (await caseworker.SendAsync(address, page, "main form", ("Day", "2013-08-07"))).One(".alert-error a").ShouldBe("Vælg, hvordan de havde kontakt.");
        await caseworker.SendAsync(address, page, "main form", ("Day", "2013-08-07"), ("Kind", "called"));

        caseworker.SentTo.ShouldBe($"/matches/match/{match}");
        (await TodayAsync("late")).ShouldBeEmpty();
        (await caseworker.OpenAsync($"/matches/match/{match}")).Words().ShouldContain("De talte i telefon (skrevet af sagsbehandleren).");
    }

    [Fact]
    public async Task A_note_reminds_and_is_done_from_the_day()
    {
        var address = "/followups/note?about=participant&subject=p-1";
        var page = await caseworker.OpenAsync(address);
        (await caseworker.SendAsync(address, page, "main form", ("Words", ""))).One(".alert-error a").ShouldBe("Skriv noget i noten.");
        await caseworker.SendAsync(address, page, "main form", ("Words", "Ring om kurset"), ("RemindOn", "2013-08-03"));
        caseworker.SentTo.ShouldBe("/people/participant/p-1");
        (await TodayAsync("due")).ShouldBeEmpty();

        await LaterAsync(2);
        var today = await caseworker.OpenAsync("/today");
        today.All("#due ~ div tbody tr").ShouldHaveSingleItem().ShouldContain("Ring om kurset (Ansat caseworker)");
        await caseworker.PressAsync(today.QuerySelector("#due ~ div tbody button")!);
        caseworker.SentTo.ShouldBe("/today");

        (await TodayAsync("due")).ShouldBeEmpty();
        (await caseworker.OpenAsync("/people/participant/p-1")).Words().ShouldContain("Ring om kurset 1. august 2013, Ansat caseworker. Færdig 3. august 2013 (Ansat caseworker)");
    }

    [Fact]
    public async Task A_form_says_everything_that_is_wrong_at_once()
    {
        await SlipsAsync($"/followups/meeting?match={match}", [("Day", "2013-12-01"), ("Words", new string('x', 4001))],
            "Dagen kan ikke ligge før forespørgslen eller i fremtiden. Vælg en anden dag.", "Vælg, hvordan de havde kontakt.", "Teksten er for lang. Skriv højst 4.000 tegn.");
        await SlipsAsync("/followups/note?about=participant&subject=p-1", [("Words", ""), ("RemindOn", "2013-07-01")],
            "Skriv noget i noten.", "Vælg i dag eller en senere dag til påmindelsen.");
        await SlipsAsync($"/followups/answer?match={match}&kind=first_contact&wave=1&side=participant", [("Day", "2013-13-01"), ("Words", new string('x', 4001))],
            "Vælg et svar.", "Skriv en dag, der findes.", "Teksten er for lang. Skriv højst 4.000 tegn.");
    }

    private async Task SlipsAsync(string address, (string, string)[] fields, params string[] sentences)
    {
        var page = await caseworker.SendAsync(address, await caseworker.OpenAsync(address), "main form", fields);
        caseworker.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.All(".alert-error a").ShouldBe(sentences);
    }

    [Fact]
    public async Task What_fell_before_the_import_is_listed_and_sent_or_closed_by_hand()
    {
        await service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync("UPDATE matches SET started_on = '2013-01-01', imported_on = '2013-08-01'", null, scope.Transaction));
        (await TodayAsync("due")).ShouldContain(line => line.Contains("2 spørgsmål forfaldt, før matchene blev importeret.", StringComparison.Ordinal));

        var page = await caseworker.OpenAsync("/followups/earlier");
        var keys = page.QuerySelectorAll("input[name=Chosen]").Select(box => box.GetAttribute("value")!).ToList();
        keys.Count.ShouldBe(2);
        await caseworker.SendAsync("/followups/earlier?handler=Send", page, "#Earlier", ("Chosen", keys[0]));
        (await caseworker.OpenAsync(caseworker.SentTo)).One(".alert-success").ShouldContain("Sendt: 1.");
        await caseworker.SendAsync("/followups/earlier?handler=Close", page, "#Earlier", ("Chosen", keys[1]));

        (await caseworker.OpenAsync("/followups/earlier")).Words().ShouldContain("Der er ikke mere fra før importen.");
        var state = await service.Get<FollowUpStore>().StateAsync((await service.Get<Matching.Matches.MatchStore>().FindAsync(match))!);
        state.FollowUps.Count(one => one.AskedOn is not null).ShouldBe(1);
        state.FollowUps.Count(one => one.ClosedBy == "caseworker").ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_by_phone_is_written_down()
    {
        await LaterAsync(60);
        await service.Get<FindDueFollowUps>().RunAsync();
        var address = $"/followups/answer?match={match}&kind=check_in&wave=1&side=participant";
        var page = await caseworker.OpenAsync(address);

        (await caseworker.SendAsync(address, page, "#Record")).One(".alert-error a").ShouldBe("Vælg et svar.");
        await caseworker.SendAsync(address, page, "#Record", ("Answer", "good"), ("Words", "De hygger sig"));

        caseworker.SentTo.ShouldBe($"/matches/match/{match}");
        (await caseworker.OpenAsync($"/matches/match/{match}")).Words().ShouldContain("De hygger sig");
    }

    [Fact]
    public async Task A_caseworker_of_the_other_programme_finds_none_of_it()
    {
        var other = await service.SignedInAsync(name: "mentors", programmes: ["mentor"]);
        foreach (var address in new[] { $"/followups/meeting?match={match}", $"/followups/answer?match={match}&kind=check_in&wave=1&side=participant", "/followups/note?about=participant&subject=p-1", "/cases/case/p-1" })
        {
            await other.OpenAsync(address);
            other.Status.ShouldBe(HttpStatusCode.NotFound, address);
        }

        (await other.OpenAsync("/search?q=amira")).Words().ShouldContain("Ingen fundet");
    }

    /// <summary>Some days on, when the caseworker must sign in again.</summary>
    [Fact]
    public async Task A_check_in_that_is_left_to_a_survey_is_told_so_before_and_after_on_the_match_and_in_the_case()
    {
        foreach (var days in new[] { 60, 60, 50 })
        {
            await LaterAsync(days);
            await service.SweepAsync();
        }

        var before = (await caseworker.OpenAsync($"/matches/match/{match}")).Words();
        before.ShouldContain("Næste opfølgning 28. januar 2014 Sendes ikke til deltageren: spørgeskemaet efter 6 måneder spørger i stedet. "
            + "Sendes ikke til den frivillige: spørgeskemaet efter 6 måneder spørger i stedet.");

        await LaterAsync(10);
        await service.SweepAsync();

        var after = (await caseworker.OpenAsync($"/matches/match/{match}")).Words();
        after.ShouldContain("Næste opfølgning 29. marts 2014");
        after.ShouldContain("Deltageren ikke sendt Ikke sendt: spørgeskemaet efter 6 måneder spørger i stedet.");
        (await caseworker.OpenAsync("/cases/case/p-1")).All(".case li").ShouldContain(line =>
            line.StartsWith("28. januar 2014", StringComparison.Ordinal)
            && line.EndsWith("Opfølgningen hos deltageren blev ikke sendt: spørgeskemaet efter 6 måneder spørger i stedet.", StringComparison.Ordinal));
    }

    private async Task LaterAsync(int days)
    {
        service.Clock.Advance(TimeSpan.FromDays(days));
        await caseworker.SignInAsync("caseworker", MatchingApplication.Password);
    }

    private async Task<IReadOnlyList<string>> TodayAsync(string block) => (await caseworker.OpenAsync("/today")).All($"#{block} ~ div tbody tr");
}
