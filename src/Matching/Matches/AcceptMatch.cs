using Matching.Database;
using Matching.Messages;
using Matching.People;

namespace Matching.Matches;

/// <summary>A yes by link: the volunteer's leads to the participant's question, the participant's starts the match.</summary>
public sealed class AcceptMatch(MatchingDatabase database, Links links, TakeAnswer answers, SaveOwnTerms save)
{
    /// <param name="token">The link.</param>
    /// <param name="change">Whose yes it is.</param>
    /// <param name="terms">What a volunteer changed about themselves in the same breath.</param>
    public Task<AnswerOutcome> HandleAsync(LinkToken token, Change change, OwnTerms? terms = null) => database.WriteAsync(async scope =>
    {
        var (match, side, refusal) = await AnswerLink.UseAsync(scope, token, links.Now);
        return match is null ? scope.GiveUp(refusal!)
            : await AnswerLink.TermsRefusedAsync(scope, save, match, side, terms, change) is { } refused ? scope.GiveUp<AnswerOutcome>(refused)
            : await answers.InAsync(scope, match, new GivenAnswer(side, Yes: true, change.On, AnswerWays.Link), change);
    });
}
