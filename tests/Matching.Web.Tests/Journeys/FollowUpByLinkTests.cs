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
        saved.Words().ShouldContain("2. august 2013: vi mødtes. »Kaffe på Nørrebro«");

        service.Clock.Advance(TimeSpan.FromDays(6));
        await service.SweepAsync();
        (await service.Get<Outbox>().RecentAsync(100)).ShouldNotContain(mail => mail.Template == MessageTemplates.FirstContact, "they have met");
    }

    [Theory]
    [InlineData("good", "da", "Tak for dit svar. Her er siden om jer to")]
    [InlineData("deciding", "en", "Thank you for your answer. This is the page about the two of you")]
    public async Task Long_after_the_first_contact_link_whoever_says_it_goes_on_comes_to_the_contact_page_by_a_fresh_one(string answer, string language, string thanks)
    {
        var (visitor, address, page) = await CheckInAsync(Sides.Volunteer, language);
        await visitor.SendAsync(address, page, "#FollowUp", ("Answer", answer));

        visitor.Status.ShouldBe(HttpStatusCode.Redirect);
        visitor.SentTo.ShouldMatch("^/link/at/[0-9a-f]{24}\\?thanks=1$");
        var contact = visitor.SentTo;
        (await service.Get<Outbox>().RecentAsync(100)).ShouldNotContain(mail => mail.Template == MessageTemplates.ContactAgain, "it is mailed to nobody");
        var shown = await visitor.OpenAsync(contact);
        shown.One(".alert-success").ShouldStartWith(thanks);
        shown.Words().ShouldContain("Amira Haddad");
        var saved = await visitor.SendAsync(contact, shown, "#Log", ("LogDay", "2013-09-28"), ("LogKind", "met"), ("Choice", "log"));
        saved.QuerySelector(".alert-success").ShouldNotBeNull();
        (await service.Visitor().OpenAsync(contact)).Words().ShouldNotContain("Haddad", Case.Sensitive, "the address alone opens nothing");

        await visitor.SendAsync(contact, saved, "#End", ("Reason", "no_time"), ("Choice", "end"));
        (await StateAsync()).ShouldBe(MatchStates.Ended);
    }

    [Fact]
    public async Task Who_says_it_does_not_fit_gets_no_contact_link()
    {
        var (visitor, address, page) = await CheckInAsync(Sides.Volunteer, "da");

        (await visitor.SendAsync(address, page, "#FollowUp", ("Answer", "no_fit"))).One("h1").ShouldBe("Tak for dit svar");

        (await service.Database.ReadAsync(connection => Dapper.SqlMapper.ExecuteScalarAsync<long>(
            connection, "SELECT count(*) FROM links WHERE purpose = 'contact'"))).ShouldBe(2, "those of the start");
    }

    [Fact]
    public async Task Until_its_link_expires_the_page_of_a_check_in_takes_a_meeting_before_the_answer_and_after_it_and_the_end()
    {
        var (visitor, address, page) = await CheckInAsync(Sides.Participant, "da");
        page.Words().ShouldContain("kan du også skrive møder ind her eller afslutte jeres match");
        page.Words().ShouldNotContain("Krogh", Case.Sensitive, "no more of the other than it needs");
        var slip = await visitor.SendAsync(address, page, "#Log", ("LogDay", "2014-01-01"), ("LogKind", "met"), ("Choice", "log"));
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        var saved = await visitor.SendAsync(address, slip, "#Log", ("LogDay", "2013-09-28"), ("LogKind", "met"), ("LogWords", "Kaffe"), ("Choice", "log"));
        saved.Words().ShouldContain("28. september 2013: vi mødtes. »Kaffe«");
        await visitor.SendAsync(address, saved, "#FollowUp", ("Answer", "no_fit"));

        service.Clock.Advance(TimeSpan.FromDays(29));
        var answered = await visitor.OpenAsync(address);
        answered.One("h1").ShouldBe("Du har allerede svaret");
        answered.QuerySelector("p.worry a").ShouldNotBeNull();
        answered.QuerySelector("main a[href^='tel:']").ShouldNotBeNull("whom to call");
        (await visitor.SendAsync(address, answered, "#Log", ("LogDay", "2013-10-20"), ("LogKind", "called"), ("Choice", "log"))).Words().ShouldContain("20. oktober 2013");
        await visitor.SendAsync(address, answered, "#End", ("Reason", "goal_reached"), ("Choice", "end"));

        (await StateAsync()).ShouldBe(MatchStates.Ended);
        (await visitor.OpenAsync(address)).QuerySelector("#Log").ShouldBeNull();
    }

    [Fact]
    public async Task An_expired_check_in_takes_nothing_and_neither_does_an_answered_one_while_contact_is_stopped()
    {
        var (visitor, address, page) = await CheckInAsync(Sides.Participant, "da");
        await visitor.SendAsync(address, page, "#FollowUp", ("Answer", "no_fit"));
        var answered = await visitor.OpenAsync(address);
        await service.Database.WriteAsync(async scope =>
        {
            await ContactStops.StopAsync(scope, match, service.Change.At);
            return 1;
        });
        await visitor.SendAsync(address, answered, "#End", ("Reason", "goal_reached"), ("Choice", "end"));
        await visitor.SendAsync(address, answered, "#Log", ("LogDay", "2013-09-28"), ("LogKind", "met"), ("Choice", "log"));
        (await StateAsync()).ShouldBe(MatchStates.Active);
        await service.Database.WriteAsync(async scope =>
        {
            await ContactStops.LiftAsync(scope, match, sendWhatWaited: false);
            return 1;
        });

        service.Clock.Advance(TimeSpan.FromDays(68));
        (await visitor.OpenAsync(address)).QuerySelector("#Log").ShouldBeNull();
        await visitor.SendAsync(address, answered, "#End", ("Reason", "goal_reached"), ("Choice", "end"));
        (await StateAsync()).ShouldBe(MatchStates.Active);
        (await service.Get<FollowUpStore>().StateAsync((await service.Get<MatchStore>().FindAsync(match))!)).Meetings.ShouldBeEmpty();
    }

    /// <summary>The check-in of the sixtieth day, opened.</summary>
    private async Task<(Visitor Visitor, string Address, AngleSharp.Html.Dom.IHtmlDocument Page)> CheckInAsync(string side, string language)
    {
        service.Clock.Advance(TimeSpan.FromDays(60));
        await service.SweepAsync();
        var mail = await service.LinkInMailAsync(match, MessageTemplates.CheckIn, side);
        var visitor = service.Visitor();
        visitor.Chooses = language;
        var page = await visitor.OpenAsync(mail);
        return (visitor, mail, page);
    }

    private async Task<string> StateAsync() => (await service.Get<MatchStore>().FindAsync(match))!.State;
}
