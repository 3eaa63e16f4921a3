using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>Uses a yes-or-no link, once, and finds its match in the same transaction.</summary>
public static class AnswerLink
{
    /// <returns>The match the link is about and whose answer it is, or why it cannot be answered.</returns>
    public static async Task<(Match? Match, string Side, AnswerOutcome? Refusal)> UseAsync(WriteScope scope, LinkToken token, DateTimeOffset now)
    {
        var link = await Links.FindAsync(scope, token);
        if (link is null || link.Purpose is not (LinkPurposes.VolunteerAnswer or LinkPurposes.ParticipantAnswer))
        {
            return (null, "", new AnswerOutcome.Unknown());
        }

        // The match row is locked first, then the link: withdrawing goes the same way.
        var match = await MatchStore.FindAsync(scope, link.MatchId);
        if (match is null || match.PersonOn(link.Side) != link.Person)
        {
            return (null, "", new AnswerOutcome.Withdrawn());
        }

        if (await Links.UseAsync(scope, link.Id, now))
        {
            return (match, link.Side, null);
        }

        var current = await Links.FindAsync(scope, token);
        return (null, "", current!.StateAt(now) switch
        {
            LinkState.Used => new AnswerOutcome.AlreadyAnswered(),
            LinkState.Expired => new AnswerOutcome.Expired(),
            _ => new AnswerOutcome.Withdrawn(),
        });
    }
}
