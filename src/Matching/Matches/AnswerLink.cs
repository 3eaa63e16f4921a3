using Matching.Database;
using Matching.Messages;
using Matching.People;

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

    /// <summary>Keeps what a volunteer changed about themselves together with their answer.</summary>
    /// <returns>Why it cannot be so; null if it is.</returns>
    public static async Task<AnswerOutcome.TermsRefused?> TermsRefusedAsync(
        WriteScope scope, SaveOwnTerms save, Match match, string side, OwnTerms? terms, Change change) =>
        terms is null || side != Sides.Volunteer ? null
        : await save.InAsync(scope, match.VolunteerId, terms, change) is var outcome and not (TermsOutcome.Saved or TermsOutcome.Unchanged)
            ? new AnswerOutcome.TermsRefused(outcome)
            : null;
}
