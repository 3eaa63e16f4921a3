using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>One of the two ends a running match from the page with the contact details or of a check-in. The other is told that it ended, and not why.</summary>
public sealed class EndByLink(MatchingDatabase database, Links links, EndMatch end)
{
    /// <param name="token">Their contact link, or that of a check-in.</param>
    /// <param name="reason">A coded reason.</param>
    /// <param name="note">Their own words, for the caseworker.</param>
    /// <param name="waitsAgain">Whether a participant would like to meet somebody else; null if they do not say.</param>
    /// <param name="change">They themselves.</param>
    public Task<CloseOutcome> HandleAsync(LinkToken token, string reason, string? note, bool? waitsAgain, Change change) => database.WriteAsync(async scope =>
    {
        var link = await Links.FindAsync(scope, token);
        if (link is null || !link.MayActAt(links.Now)
            || await MatchStore.FindAsync(scope, link.MatchId) is not { } match || match.PersonOn(link.Side) != link.Person)
        {
            return scope.GiveUp<CloseOutcome>(new CloseOutcome.NotFound());
        }

        // An end or a worry that was being written down while this one waited for the row has closed the link, or stopped contact.
        if (!(await Links.FindAsync(scope, token))!.MayActAt(links.Now) || await ContactStops.HoldsAsync(scope, match.Id))
        {
            return scope.GiveUp<CloseOutcome>(new CloseOutcome.Forbidden(match.State));
        }

        var waits = link.Side == Sides.Participant ? waitsAgain : null;
        return await end.InAsync(scope, match, new MatchEnd(change.On, reason, link.Side, note, waits), change);
    });
}
