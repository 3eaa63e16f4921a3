using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>A no by link, with a coded reason and words. The place is free again at once.</summary>
public sealed class DeclineMatch(MatchingDatabase database, Links links, TakeAnswer answers)
{
    public Task<AnswerOutcome> HandleAsync(LinkToken token, string? reason, string? note, Change change)
    {
        // Whoever it is from: a reason that is given must be one of the coded ones.
        if (reason is not null && !answers.IsReason(Sides.Volunteer, reason))
        {
            return Task.FromResult<AnswerOutcome>(new AnswerOutcome.UnknownReason());
        }

        return database.WriteAsync(async scope =>
        {
            var (match, side, refusal) = await AnswerLink.UseAsync(scope, token, links.Now);
            return match is null
                ? scope.GiveUp(refusal!)
                : await answers.InAsync(scope, match, new GivenAnswer(side, Yes: false, change.On, AnswerWays.Link, reason, note), change);
        });
    }
}
