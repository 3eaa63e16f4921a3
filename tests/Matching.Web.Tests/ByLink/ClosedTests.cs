using System.Net;
using Matching.Matches;
using Matching.Matches.Worries;
using Matching.Messages;
using Matching.Web.Tests.Journeys;
using Xunit.Abstractions;

namespace Matching.Web.Tests.ByLink;

/// <summary>Requirement row 25: a link expires to the second, and stops with what it is about. Each says so kindly and without personal data.</summary>
public sealed class ClosedTests(ITestOutputHelper print)
{
    [Theory]
    [InlineData(LinkPurposes.VolunteerAnswer, 14)]
    [InlineData(LinkPurposes.ParticipantAnswer, 14)]
    [InlineData(LinkPurposes.Contact, 67)]
    [InlineData(LinkPurposes.CheckIn, 67)]
    public async Task It_works_one_second_before_its_time_is_up_and_not_after(string purpose, int days)
    {
        await using var service = new MatchingApplication();
        var match = (await service.ProposeAsync(1))[0];
        if (purpose == LinkPurposes.ParticipantAnswer)
        {
            await service.Get<AcceptMatch>().HandleAsync(await service.TokenAsync(match, LinkPurposes.VolunteerAnswer), service.Change);
        }
        else if (purpose == LinkPurposes.Contact)
        {
            await service.StartAsync(match);
        }
        else if (purpose == LinkPurposes.CheckIn)
        {
            await service.StartAsync(match);
            service.Clock.Advance(TimeSpan.FromDays(60));
            await service.SweepAsync();
        }

        var address = await service.AddressAsync(match, purpose);
        service.Clock.Advance(TimeSpan.FromDays(days) - TimeSpan.FromSeconds(1));
        (await service.Visitor().OpenAsync(address)).QuerySelector("form").ShouldNotBeNull();

        service.Clock.Advance(TimeSpan.FromSeconds(1));
        var page = await service.Visitor().OpenAsync(address);

        page.One("h1").ShouldBe("Fristen er udløbet");
        page.QuerySelector("main form").ShouldBeNull();
        Names(page.Words()).ShouldBeEmpty();
        print.WriteLine($"Row 25: {purpose} open at {days} days − 1 s, expired at {days} days");
    }

    [Fact]
    public async Task A_link_of_a_match_that_one_of_the_two_ended_says_so_to_both()
    {
        await using var service = new MatchingApplication();
        var match = (await service.ProposeAsync(1))[0];
        await service.StartAsync(match);
        var addresses = new[] { await service.AddressAsync(match, LinkPurposes.Contact, Sides.Participant), await service.AddressAsync(match, LinkPurposes.Contact, Sides.Volunteer) };
        var token = await service.TokenAsync(match, LinkPurposes.Contact, Sides.Participant);
        (await service.Get<EndByLink>().HandleAsync(token, "no_time", note: null, waitsAgain: true, service.Change)).ShouldBeOfType<CloseOutcome.Closed>();

        foreach (var address in addresses)
        {
            var page = await service.Visitor().OpenAsync(address);
            page.One("h1").ShouldBe("Jeres match er afsluttet");
            Names(page.Words()).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_question_that_ran_out_says_so_and_does_not_blame_a_withdrawal()
    {
        await using var service = new MatchingApplication();
        var match = (await service.ProposeAsync(1))[0];
        var address = await service.AddressAsync(match, LinkPurposes.VolunteerAnswer);
        service.Clock.Advance(TimeSpan.FromDays(14));
        await service.SweepAsync();

        (await service.Get<MatchStore>().FindAsync(match))!.State.ShouldBe(MatchStates.Expired);
        (await service.Visitor().OpenAsync(address)).One("h1").ShouldBe("Fristen er udløbet");
    }

    [Fact]
    public async Task An_old_link_leads_to_the_newer_one_in_the_mail()
    {
        await using var service = new MatchingApplication();
        var match = (await service.ProposeAsync(1))[0];
        await service.StartAsync(match);
        var old = await service.AddressAsync(match, LinkPurposes.Contact, Sides.Participant);
        await service.Get<EndMatch>().HandleAsync(match, service.Change.On, "no_time", "caseworker", service.Change);
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        (await service.Get<ReopenMatch>().HandleAsync(match, service.Change)).GetType().Name.ShouldBe("Reopened");

        var page = await service.Visitor().OpenAsync(old);

        page.One("h1").ShouldBe("Der er et nyere link i din mail");
        Names(page.Words()).ShouldBeEmpty();
    }

    public static TheoryData<string> Ends() => ["withdrawn", "declined", "ended", "worried"];

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task It_stops_with_what_it_is_about(string end)
    {
        await using var service = new MatchingApplication();
        var match = (await service.ProposeAsync(1))[0];
        var address = await service.AddressAsync(match, LinkPurposes.VolunteerAnswer);
        if (end is "ended" or "worried")
        {
            await service.StartAsync(match);
            address = await service.AddressAsync(match, LinkPurposes.Contact, Sides.Participant);
        }

        var visitor = service.Visitor();
        var open = await visitor.OpenAsync(address);
        var form = open.QuerySelector("form[method=post]")!;
        object outcome = end switch
        {
            "withdrawn" => await service.Get<WithdrawMatch>().HandleAsync(match, service.Change),
            "declined" => await service.Get<DeclineMatch>().HandleAsync(await service.TokenAsync(match, LinkPurposes.VolunteerAnswer), "no_time", null, service.Change),
            "ended" => await service.Get<EndMatch>().HandleAsync(match, service.Change.On, "no_time", "caseworker", service.Change),
            _ => await service.Get<RaiseWorry>().ByStaffAsync(match, new WorryWords("Noget er galt"), service.Change),
        };
        outcome.GetType().Name.ShouldBeOneOf("Closed", "Declined", "Raised");

        var after = await visitor.SendAsync(address, open, "form[method=post]", ("Choice", form.Id == "End" ? "end" : "yes"), ("Reason", "no_time"));

        after.One("h1").ShouldBe(end == "declined" ? "Du har allerede svaret" : "Forespørgslen gælder ikke længere");
        visitor.Status.ShouldBe(HttpStatusCode.OK);
        Names(after.Words()).ShouldBeEmpty();
        print.WriteLine($"Row 25: stopped when {end}");
    }

    [Fact]
    public async Task A_question_that_ran_out_and_a_link_that_has_a_newer_one_say_so()
    {
        await using var service = new MatchingApplication();
        var matches = await service.ProposeAsync(2);
        var asked = await service.AddressAsync(matches[0], LinkPurposes.VolunteerAnswer);
        await service.StartAsync(matches[1]);
        var contact = await service.AddressAsync(matches[1], LinkPurposes.Contact, Sides.Volunteer);
        await service.Get<EndMatch>().HandleAsync(matches[1], service.Change.On, "no_time", Closers.Caseworker, service.Change);
        service.Clock.Advance(TimeSpan.FromSeconds(1));
        (await service.Get<ReopenMatch>().HandleAsync(matches[1], service.Change)).ShouldBeOfType<ReopenOutcome.Reopened>();

        (await service.Visitor().OpenAsync(contact)).One("h1").ShouldBe("Der er et nyere link i din mail");

        service.Clock.Advance(TimeSpan.FromDays(15));
        (await service.Get<ExpireMatch>().HandleAsync(matches[0], service.Change)).ShouldBeOfType<CloseOutcome.Closed>();
        (await service.Visitor().OpenAsync(asked)).One("h1").ShouldBe("Fristen er udløbet");
    }

    [Fact]
    public async Task The_cookie_closes_after_its_minutes_and_the_mails_link_opens_it_again()
    {
        await using var service = new MatchingApplication();
        var address = await service.AddressAsync((await service.ProposeAsync(1))[0], LinkPurposes.VolunteerAnswer);
        using var first = await service.Plain.GetAsync(new Uri(address, UriKind.Relative));
        var door = first.Headers.Location!.ToString();
        var cookie = first.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        service.Clock.Advance(TimeSpan.FromMinutes(120) - TimeSpan.FromSeconds(1));
        (await StatusAsync(service, door, cookie)).ShouldBe(HttpStatusCode.OK);

        service.Clock.Advance(TimeSpan.FromSeconds(1));

        (await StatusAsync(service, door, cookie)).ShouldBe(HttpStatusCode.NotFound);
        (await service.Visitor().OpenAsync(address)).One("h1").ShouldStartWith("Hej ");
    }

    private static async Task<HttpStatusCode> StatusAsync(MatchingApplication service, string door, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, door);
        request.Headers.Add("Cookie", cookie);
        using var answer = await service.Plain.SendAsync(request);
        return answer.StatusCode;
    }

    private static IEnumerable<string> Names(string words) =>
        new[] { "Søren", "Krogh", "Amira", "Haddad", "@example.org" }.Where(name => words.Replace("matching@example.org", "", StringComparison.Ordinal).Contains(name, StringComparison.Ordinal));
}
