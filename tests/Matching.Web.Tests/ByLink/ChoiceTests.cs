using System.Net;
using Matching.Messages;
using Xunit.Abstractions;

namespace Matching.Web.Tests.ByLink;

/// <summary>Requirement row 23: an answer is chosen by a person. A post that carries none is refused and changes nothing.</summary>
public sealed class ChoiceTests(ITestOutputHelper print)
{
    [Fact]
    public async Task A_post_without_a_choice_is_refused_on_every_page_behind_a_link()
    {
        await using var service = new MatchingApplication();
        var matches = await service.ProposeAsync(3);
        await service.StartAsync(matches[1]);
        await service.Get<Matching.Matches.AcceptMatch>().HandleAsync(await service.TokenAsync(matches[2], LinkPurposes.VolunteerAnswer), service.Change);
        (string Address, string Form)[] pages =
        [
            (await service.AddressAsync(matches[0], LinkPurposes.VolunteerAnswer), "form#Choice"),
            (await service.AddressAsync(matches[2], LinkPurposes.ParticipantAnswer), "form#Choice"),
            (await service.AddressAsync(matches[1], LinkPurposes.Contact, Sides.Participant), "form#End"),
            (await service.AddressAsync(matches[1], LinkPurposes.Contact, Sides.Volunteer), "form#End"),
        ];
        (string, string)[][] posts = [[], [("Choice", "")], [("Choice", "none")], [("Choice", "maybe")], [("Choice", "YES ")], [("Reason", "no_time")], [("choice", "accept")], [("Choice", "no")]];
        var before = await service.Database.DumpAsync("link_tokens");
        var refused = 0;

        foreach (var (address, form) in pages)
        {
            foreach (var post in posts.Where(post => post is not [("Choice", "no")] || address == pages[0].Address))
            {
                var visitor = service.Visitor();
                var page = await visitor.OpenAsync(address);
                var again = await visitor.SendAsync(address, page, form, post);
                visitor.Status.ShouldBe(HttpStatusCode.BadRequest, $"{form} {string.Join(',', post)}");
                again.QuerySelector(".alert-error").ShouldNotBeNull();
                refused++;
            }

            var stranger = service.Visitor();
            var theirs = await stranger.OpenAsync(address);
            await stranger.PostAsync(theirs.QuerySelector(form)!.GetAttribute("action")!, [new("Choice", "yes")]);
            stranger.Status.ShouldBe(HttpStatusCode.BadRequest, "without the form's own token");
            await stranger.PostAsync(address, [new("Choice", "yes")]);
            stranger.Status.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.MethodNotAllowed);
            refused += 2;
        }

        (await service.Database.DumpAsync("link_tokens")).ShouldBe(before);
        print.WriteLine($"Row 23: {refused} of {refused} posts without a choice refused, state changes 0");
    }
}
