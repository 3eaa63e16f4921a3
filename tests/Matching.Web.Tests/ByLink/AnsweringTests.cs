using System.Net;
using Matching.Matches;
using Matching.Messages;
using Matching.People;

namespace Matching.Web.Tests.ByLink;

/// <summary>What people see and do on the pages behind their links.</summary>
public sealed class AnsweringTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task A_volunteer_reads_what_the_other_will_read_and_hears_what_happens_next_and_when()
    {
        var match = (await service.ProposeAsync(1))[0];
        var address = await service.AddressAsync(match, LinkPurposes.VolunteerAnswer);
        var visitor = service.Visitor();
        var page = await visitor.OpenAsync(address);
        page.Words().ShouldContain("Det læser Amira1 om dig, hvis du siger ja Fornavn: Søren1");
        page.Words().ShouldContain("Amira1 får ikke at vide, at vi har spurgt dig.");

        var done = await visitor.SendAsync(address, page, "form#Choice", ("Choice", "yes"));

        done.Words().ShouldContain("Nu spørger vi Amira1, som har indtil 15. august 2013 til at svare");
        var later = await visitor.OpenAsync(address);
        later.One("h1").ShouldBe("Du har sagt ja");
        (await visitor.SendAsync(address, later, "form#Withdraw", ("Choice", "withdraw"))).One("h1").ShouldBe("Dit ja er trukket tilbage");
        (await service.Get<MatchStore>().FindAsync(match))!.State.ShouldBe(MatchStates.Withdrawn);
    }

    [Fact]
    public async Task Not_now_asks_for_the_weeks_and_pauses_until_then()
    {
        var address = await service.AddressAsync((await service.ProposeAsync(1))[0], LinkPurposes.VolunteerAnswer);
        var visitor = service.Visitor();
        var page = await visitor.OpenAsync(address);
        var again = await visitor.SendAsync(address, page, "form#Choice", ("Choice", "later"));
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        again.One(".alert-error a").ShouldBe("Vælg, hvornår vi må spørge igen.");

        var done = await visitor.SendAsync(address, page, "form#Choice", ("Choice", "later"), ("Weeks", "8"));

        done.Words().ShouldContain("tidligst igen 26. september 2013");
        (await service.Get<PeopleStore>().FindVolunteerAsync("v1"))!.PausedUntil.ShouldBe(new DateOnly(2013, 9, 26));
    }

    [Fact]
    public async Task Capacity_and_times_show_what_they_are_are_saved_alone_and_never_fall_below_what_is_taken()
    {
        var address = await service.AddressAsync((await service.ProposeAsync(1))[0], LinkPurposes.VolunteerAnswer);
        var visitor = service.Visitor();
        var page = await visitor.OpenAsync(address);
        page.QuerySelector("#Capacity option[selected]")!.TextContent.ShouldBe("1");
        page.QuerySelectorAll("input[name=Availability][checked]").Select(box => box.GetAttribute("value")).ShouldBe(["mon-evening", "sat-day"]);

        var saved = await visitor.SendAsync(address, page, "form#Choice", ("Choice", "save"), ("Capacity", "2"), ("Availability", "tue-evening"), ("Availability", "sun-day"));
        saved.One(".alert-success h2").ShouldBe("Det er gemt");
        saved.QuerySelector("#Capacity option[selected]")!.TextContent.ShouldBe("2");
        saved.QuerySelectorAll("input[name=Availability][checked]").Select(box => box.GetAttribute("value")).ShouldBe(["tue-evening", "sun-day"]);

        (await visitor.SendAsync(address, saved, "form#Choice", ("Choice", "save"), ("Capacity", "0"))).QuerySelector(".alert-error").ShouldNotBeNull();
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.SendAsync(address, page, "form#Choice", ("Choice", "save"), ("Capacity", "3"))).One(".alert-error a").ShouldStartWith("Dine oplysninger er ændret");
        (await service.Get<PeopleStore>().FindVolunteerAsync("v1"))!.Capacity.ShouldBe(2);
    }

    [Fact]
    public async Task Two_links_open_at_once_in_one_browser_are_answered_each_for_itself()
    {
        var matches = await service.ProposeAsync(2);
        var visitor = service.Visitor();
        var one = await visitor.OpenAsync(await service.AddressAsync(matches[0], LinkPurposes.VolunteerAnswer));
        var other = await visitor.OpenAsync(await service.AddressAsync(matches[1], LinkPurposes.VolunteerAnswer));
        one.One("h1").ShouldBe("Hej Søren1");
        other.One("h1").ShouldBe("Hej Søren2");

        await visitor.SendAsync("", one, "form#Choice", ("Choice", "yes"));

        (await service.Get<MatchStore>().FindAsync(matches[0]))!.State.ShouldBe(MatchStates.Accepted);
        (await service.Get<MatchStore>().FindAsync(matches[1]))!.State.ShouldBe(MatchStates.Proposed);
    }

    [Fact]
    public async Task After_both_yeses_the_page_gives_contact_details_a_first_meeting_and_a_way_out()
    {
        var match = (await service.ProposeAsync(1))[0];
        await service.StartAsync(match);
        var visitor = service.Visitor();
        var address = await service.AddressAsync(match, LinkPurposes.Contact, Sides.Participant);
        var page = await visitor.OpenAsync(address);
        page.Words().ShouldContain("Søren1 Krogh1");
        // 1 August 2013 was a Thursday; both have time on Monday evenings.
        page.QuerySelector("#day")!.GetAttribute("value").ShouldBe("2013-08-05");
        page.QuerySelector("#at")!.GetAttribute("value").ShouldBe("18:00");

        using var file = await visitor.Client.GetAsync(new Uri(page.QuerySelector("form.meeting")!.GetAttribute("action") + "?day=2013-08-06&at=17:30", UriKind.Relative));
        file.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var calendar = await file.Content.ReadAsStringAsync();
        calendar.ShouldContain("DTSTART:20130806T153000Z");
        calendar.ShouldContain("DTEND:20130806T163000Z");
        calendar.ShouldContain("Første møde med Søren1 (forslag)");
        calendar.ShouldNotContain("Krogh");

        var done = await visitor.SendAsync(address, page, "form#End", ("Choice", "end"), ("Reason", "no_time"), ("Waits", "yes"));
        done.One("h1").ShouldBe("Jeres match er afsluttet");
        (await service.Get<MatchStore>().FindAsync(match))!.EndedBy.ShouldBe(Sides.Participant);
        (await visitor.OpenAsync(address)).One("h1").ShouldBe("Jeres match er afsluttet");
    }
}
