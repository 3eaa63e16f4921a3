using System.Net;
using Matching.Matches;
using Matching.Messages;
using Xunit.Abstractions;

namespace Matching.Web.Tests.ByLink;

/// <summary>Requirement row 26: a link is for one person, one purpose and one match. What it opened is no good at another's address.</summary>
public sealed class BoundTests(ITestOutputHelper print)
{
    private const int Tokens = 50;

    [Fact]
    public async Task Fifty_links_at_fifty_addresses_are_refused_everywhere_but_at_home()
    {
        await using var service = new MatchingApplication();
        var doors = new List<(string Address, string Cookie)>();
        foreach (var match in await service.ProposeAsync(Tokens))
        {
            using var opened = await service.Plain.GetAsync(new Uri(await service.AddressAsync(match, LinkPurposes.VolunteerAnswer), UriKind.Relative));
            doors.Add((opened.Headers.Location!.ToString(), opened.Headers.GetValues("Set-Cookie").Single().Split(';')[0]));
        }

        var (form, formCookie) = await FormAsync(service, doors[0].Address, doors[0].Cookie);
        var before = await service.Database.DumpAsync("link_tokens");
        var refused = 0;
        foreach (var (here, there) in doors.SelectMany(here => doors.Where(there => there != here).Select(there => (here, there))))
        {
            refused += await PostAsync(service, there.Address, $"{here.Cookie}; {formCookie}", form) == HttpStatusCode.NotFound ? 1 : 0;
        }

        (await service.Database.DumpAsync("link_tokens")).ShouldBe(before);
        refused.ShouldBe(Tokens * (Tokens - 1));
        (await PostAsync(service, doors[0].Address, $"{doors[0].Cookie}; {formCookie}", form)).ShouldBe(HttpStatusCode.OK, "at home it works");
        print.WriteLine($"Row 26: {Tokens} links × {Tokens} addresses, refused {refused} of {Tokens * (Tokens - 1)} elsewhere");
    }

    [Fact]
    public async Task A_link_of_one_purpose_does_nothing_of_another()
    {
        await using var service = new MatchingApplication();
        var matches = await service.ProposeAsync(2);
        await service.StartAsync(matches[1]);
        var contact = await service.TokenAsync(matches[1], LinkPurposes.Contact, Sides.Volunteer);
        var asked = await service.TokenAsync(matches[0], LinkPurposes.VolunteerAnswer);
        var before = await service.Database.DumpAsync();

        (await service.Get<AcceptMatch>().HandleAsync(contact, service.Change)).ShouldBeOfType<AnswerOutcome.Unknown>();
        (await service.Get<DeclineMatch>().HandleAsync(contact, "no_time", null, service.Change)).ShouldBeOfType<AnswerOutcome.Unknown>();
        (await service.Get<EndByLink>().HandleAsync(asked, "no_time", null, null, service.Change)).ShouldBeOfType<CloseOutcome.NotFound>();
        (await service.Get<WithdrawByLink>().HandleAsync(contact, null, service.Change)).ShouldBeOfType<CloseOutcome.NotFound>();
        (await service.Get<Matching.Matches.ChangeOwnTerms>().HandleAsync(contact, new(2, null, 1), service.Change)).ShouldBeOfType<Matching.People.TermsOutcome.NotFound>();

        (await service.Database.DumpAsync()).ShouldBe(before);
    }

    private static async Task<(string Token, string Cookie)> FormAsync(MatchingApplication service, string address, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", cookie);
        using var answer = await service.Plain.SendAsync(request);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return (page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!, answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
    }

    private static async Task<HttpStatusCode> PostAsync(MatchingApplication service, string address, string cookies, string form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Add("Cookie", cookies);
        request.Content = new FormUrlEncodedContent([new("Choice", "yes"), new("__RequestVerificationToken", form)]);
        using var answer = await service.Plain.SendAsync(request);
        return answer.StatusCode;
    }
}
