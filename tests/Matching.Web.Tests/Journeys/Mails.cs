using System.Text.RegularExpressions;
using Matching.Messages;

namespace Matching.Web.Tests.Journeys;

/// <summary>What lies in the receiver's mailbox: the sweeps run, and the link is read from the mail itself.</summary>
public static partial class Mails
{
    /// <summary>Finds due surveys and sends the outbox, as the service's timer would.</summary>
    public static async Task SweepAsync(this MatchingApplication service)
    {
        var sweeps = service.Get<RunSweeps>();
        foreach (var sweep in sweeps.All)
        {
            await sweeps.RunAsync(sweep);
        }
    }

    /// <returns>The address of the page behind the link of the one mail of this kind about a match.</returns>
    public static async Task<string> LinkInMailAsync(this MatchingApplication service, string match, string template, string side)
    {
        var sent = (await service.Get<Outbox>().RecentAsync(100)).Single(mail => mail.MatchId == match && mail.Template == template && mail.Side == side);
        var mail = await service.Get<MailFolder>().FindAsync(sent.Id);
        return new Uri(Link().Match(mail!.TextBody!).Value).PathAndQuery;
    }

    [GeneratedRegex("https?://[^ \r\n]+/link/[^ \r\n]+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
