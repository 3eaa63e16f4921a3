using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>Both sides of a running match get a link to the page with each other's contact details.</summary>
internal static class ContactLinks
{
    public static async Task SendAsync(WriteScope scope, Match match, string template, TimeSpan lifetime, Change change)
    {
        foreach (var side in Sides.All)
        {
            var person = match.PersonOn(side);
            var link = await Links.CreateAsync(scope, LinkPurposes.Contact, side, person, match.Id, change.At, lifetime);
            await Outbox.QueueAsync(scope, template, side, person, match.Id, link, change.At);
        }
    }
}
