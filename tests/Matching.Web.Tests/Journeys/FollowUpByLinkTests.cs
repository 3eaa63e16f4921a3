using System.Net;
using Matching.FollowUps;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Tests.Pages.FollowUps;

namespace Matching.Web.Tests.Journeys;

/// <summary>A week after the start the participant is asked, writes a meeting, and both are asked how it goes; the caseworker sees it all.</summary>
public sealed class FollowUpByLinkTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();
    private string match = "";

    public async Task InitializeAsync() => match = await RunningMatch.StartAsync(service);

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task The_first_contact_is_asked_answered_once_and_shown()
    {
        service.Clock.Advance(TimeSpan.FromDays(7));
        await service.SweepAsync();
        var address = await service.LinkInMailAsync(match, MessageTemplates.FirstContact, Sides.Participant);
        var visitor = service.Visitor();
        var page = await visitor.OpenAsync(address);
        page.One("h1").ShouldBe("Hej Amira. Har du og Søren fået kontakt?");
        page.Words().ShouldNotContain("Krogh", Case.Sensitive, "no more of the other than the question needs");

        var again = await visitor.SendAsync(address, page, "#FollowUp", ("Answer", "met"));
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        again.One(".alert-error a").ShouldBe("Vælg dagen.");
        var thanks = await visitor.SendAsync(address, again, "#FollowUp", ("Answer", "met"), ("Day", "2013-08-05"));
        thanks.One("h1").ShouldBe("Tak for dit svar");
        (await visitor.OpenAsync(address)).One("h1").ShouldBe("Du har allerede svaret");

        await service.SweepAsync();
        var volunteer = service.Visitor();
        var checkIn = await service.LinkInMailAsync(match, MessageTemplates.CheckIn, Sides.Volunteer);
        var form = await volunteer.OpenAsync(checkIn);
        (await volunteer.SendAsync(checkIn, form, "#FollowUp", ("Answer", "no_fit"), ("Words", "Vi har ikke meget at tale om"))).One("h1").ShouldBe("Tak for dit svar");

        var caseworker = await service.SignedInAsync();
        var shown = await caseworker.OpenAsync($"/matches/match/{match}");
        shown.Words().ShouldContain("Vi har ikke meget at tale om");
        shown.All("#contact ~ .alert-warning").ShouldContain(warning => warning.Contains("at det ikke passer så godt", StringComparison.Ordinal));
        var today = await caseworker.OpenAsync("/today");
        today.All("#late ~ div tbody tr").ShouldHaveSingleItem().ShouldContain("Amira Haddad · Søren Krogh Den frivillige svarede");
        today.All("#new ~ div tbody tr").Count.ShouldBe(2, "the match began seven days ago, which is not new any more; two answers are");
    }

    [Fact]
    public async Task A_meeting_is_written_on_the_contact_page_and_the_page_stays_open()
    {
        service.Clock.Advance(TimeSpan.FromDays(2));
        await service.SweepAsync();
        var address = await service.LinkInMailAsync(match, MessageTemplates.MatchStarted, Sides.Volunteer);
        var visitor = service.Visitor();
        var page = await visitor.OpenAsync(address);

        page.Words().ShouldContain("Amira tager den første kontakt, helst senest 8. august 2013.");
        page.QuerySelectorAll("#LogKind input[checked], #LogDay[value]").ShouldBeEmpty("nothing is saved that nobody said");
        var again = await visitor.SendAsync(address, page, "#Log", ("LogDay", "2013-09-01"), ("LogKind", "met"), ("Choice", "log"));
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        var saved = await visitor.SendAsync(address, again, "#Log", ("LogDay", "2013-08-02"), ("LogKind", "met"), ("LogWords", "Kaffe på Nørrebro"), ("Choice", "log"));
        saved.Words().ShouldContain("Det er skrevet ind");
        saved.Words().ShouldNotContain("den første kontakt", Case.Sensitive, "it has been made");
        saved.Words().ShouldContain("2. august 2013: vi mødtes. “Kaffe på Nørrebro”");

        service.Clock.Advance(TimeSpan.FromDays(6));
        await service.SweepAsync();
        (await service.Get<Outbox>().RecentAsync(100)).ShouldNotContain(mail => mail.Template == MessageTemplates.FirstContact, "they have met");
    }
}
