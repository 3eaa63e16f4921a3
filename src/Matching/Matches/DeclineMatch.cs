using System.Globalization;
using Matching.Database;
using Matching.Messages;
using Matching.People;

namespace Matching.Matches;

/// <summary>A no by link, with a coded reason and words. The place is free again at once.</summary>
public sealed class DeclineMatch(MatchingDatabase database, Links links, TakeAnswer answers, SaveOwnTerms save)
{
    /// <param name="token">The link.</param>
    /// <param name="reason">A coded reason; a participant need not give one.</param>
    /// <param name="note">Their own words.</param>
    /// <param name="change">Whose no it is.</param>
    /// <param name="terms">What a volunteer changed about themselves in the same breath.</param>
    /// <param name="pausedUntil">The day before which a volunteer is asked about nobody else; null to leave it as it is.</param>
    public Task<AnswerOutcome> HandleAsync(
        LinkToken token, string? reason, string? note, Change change, OwnTerms? terms = null, DateOnly? pausedUntil = null)
    {
        // Whoever it is from: a reason that is given must be one of the coded ones.
        if (reason is not null && !answers.IsReason(Sides.Volunteer, reason))
        {
            return Task.FromResult<AnswerOutcome>(new AnswerOutcome.UnknownReason());
        }

        return database.WriteAsync(async scope =>
        {
            var (match, side, refusal) = await AnswerLink.UseAsync(scope, token, links.Now);
            if (match is null)
            {
                return scope.GiveUp(refusal!);
            }

            if (await AnswerLink.TermsRefusedAsync(scope, save, match, side, terms, change) is { } refused)
            {
                return scope.GiveUp<AnswerOutcome>(refused);
            }

            if (pausedUntil is { } until && side == Sides.Volunteer)
            {
                await PauseVolunteer.InAsync(scope, match.VolunteerId, until, change);
                await MatchEvents.WriteAsync(scope, match, MatchEvent.NotNow, change.On, change.Who, until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            return await answers.InAsync(scope, match, new GivenAnswer(side, Yes: false, change.On, AnswerWays.Link, reason, note), change);
        });
    }
}
