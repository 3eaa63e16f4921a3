using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>A yes by link: the volunteer's leads to the participant's question, the participant's starts the match.</summary>
public sealed class AcceptMatch(MatchingDatabase database, Links links, TakeAnswer answers)
{
    public Task<AnswerOutcome> HandleAsync(LinkToken token, Change change) => database.WriteAsync(async scope =>
    {
        var (match, side, refusal) = await AnswerLink.UseAsync(scope, token, links.Now);
        return match is null
            ? scope.GiveUp(refusal!)
            : await answers.InAsync(scope, match, new GivenAnswer(side, Yes: true, change.On, AnswerWays.Link), change);
    });
}
