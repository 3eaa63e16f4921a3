using Matching.Audit;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Microsoft.Extensions.Options;

namespace Matching.FollowUps;

/// <summary>
/// Keeps what a side answered by link, once. What it tells of a meeting goes into the log as well. Who answers a check-in by saying that the
/// two go on comes to the page with contact details by a fresh link: the one that was mailed at the start has long expired.
/// </summary>
public sealed class AnswerFollowUp(MatchingDatabase database, Links links, IOptions<MatchSettings> settings)
{
    public Task<FollowUpOutcome> HandleAsync(LinkToken token, FollowUpReply reply, Change change) => database.WriteAsync<FollowUpOutcome>(async scope =>
    {
        if (await Links.FindAsync(scope, token) is not { } link || !FollowUpKinds.All.Contains(link.Purpose, StringComparer.Ordinal))
        {
            return scope.GiveUp(new FollowUpOutcome.Unknown());
        }

        if (await MatchStore.FindAsync(scope, link.MatchId) is not { } match || match.PersonOn(link.Side) != link.Person)
        {
            return scope.GiveUp(new FollowUpOutcome.Withdrawn());
        }

        var current = (await Links.FindAsync(scope, token))!.StateAt(links.Now);
        if (current != LinkState.Open)
        {
            return scope.GiveUp(Closed(current));
        }

        var question = (await FollowUpStore.StateAsync(scope, match)).FollowUps.FirstOrDefault(one => one.LinkId == link.Id);
        if (match.State != MatchStates.Active || question is null)
        {
            return scope.GiveUp(new FollowUpOutcome.Withdrawn());
        }

        if (reply.Refusal(question.Kind, match, change.On) is { } refusal)
        {
            return scope.GiveUp(refusal);
        }

        return await Links.UseAsync(scope, link.Id, links.Now) && await FinishFollowUp.AnswerAsync(scope, question, reply, change, "followup.answered")
            ? new FollowUpOutcome.Done(await ContactAsync(scope, link, question, reply, change))
            : scope.GiveUp(new FollowUpOutcome.AlreadyAnswered());
    });

    private async Task<LinkToken?> ContactAsync(WriteScope scope, Link link, FollowUp question, FollowUpReply reply, Change change)
    {
        if (question.Kind != FollowUpKinds.CheckIn || reply.Answer is not (FollowUpAnswers.Good or FollowUpAnswers.Deciding))
        {
            return null;
        }

        var contact = await Links.CreateAsync(
            scope, LinkPurposes.Contact, link.Side, link.Person, link.MatchId, change.At, settings.Value.ContactLinkLifetime);
        return await Links.IssueAsync(scope, contact);
    }

    private static FollowUpOutcome Closed(LinkState state) => state switch
    {
        LinkState.Used => new FollowUpOutcome.AlreadyAnswered(),
        LinkState.Expired => new FollowUpOutcome.Expired(),
        _ => new FollowUpOutcome.Withdrawn(),
    };
}
