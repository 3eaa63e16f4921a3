using Matching.Audit;
using Matching.Database;
using Matching.Matches;

namespace Matching.FollowUps;

/// <summary>A caseworker writes down an answer that was given by phone or in person, or closes a question that nobody need answer.</summary>
public sealed class RecordFollowUp(MatchingDatabase database, FollowUpRules rules)
{
    public Task<FollowUpOutcome> HandleAsync(string matchId, string kind, int wave, string side, FollowUpReply reply, Change change) =>
        InAsync(matchId, kind, wave, side, change, async (scope, match, question) =>
            reply.Refusal(kind, match, change.On)
            ?? (await FinishFollowUp.AnswerAsync(scope, question, reply, change, "followup.recorded") ? new FollowUpOutcome.Done() : new FollowUpOutcome.AlreadyAnswered()));

    /// <summary>Nobody need answer it any more.</summary>
    public Task<FollowUpOutcome> CloseAsync(string matchId, string kind, int wave, string side, Change change) =>
        InAsync(matchId, kind, wave, side, change, async (scope, _, question) =>
        {
            if (!await FollowUpStore.FinishAsync(scope, question with { ClosedOn = change.On, ClosedBy = change.Who }))
            {
                return new FollowUpOutcome.AlreadyAnswered();
            }

            await AuditLog.WriteAsync(scope, change, "followup.closed", matchId, $"{kind} {wave} {side}");
            return new FollowUpOutcome.Done();
        });

    private Task<FollowUpOutcome> InAsync(
        string matchId, string kind, int wave, string side, Change change, Func<WriteScope, Match, FollowUp, Task<FollowUpOutcome>> finish) =>
        database.WriteAsync(async scope =>
        {
            if (await MatchStore.FindAsync(scope, matchId) is not { } match)
            {
                return scope.GiveUp<FollowUpOutcome>(new FollowUpOutcome.Unknown());
            }

            if (match.State != MatchStates.Active)
            {
                return scope.GiveUp<FollowUpOutcome>(new FollowUpOutcome.Withdrawn());
            }

            var state = await FollowUpStore.StateAsync(scope, match);
            var question = state.Find(kind, wave, side);
            if (question is null && rules.DueOn(state, change.On).FirstOrDefault(one => one.Is(kind, wave, side)) is { } due)
            {
                question = new FollowUp { MatchId = matchId, Kind = kind, Wave = wave, Side = side, DueOn = due.DueOn };
                await FollowUpStore.InsertAsync(scope, question);
            }

            if (question is null)
            {
                return scope.GiveUp<FollowUpOutcome>(new FollowUpOutcome.Unknown());
            }

            var outcome = await finish(scope, match, question);
            if (outcome is not FollowUpOutcome.Done)
            {
                return scope.GiveUp(outcome);
            }

            await FollowUpStore.RevokeAsync(scope, question.LinkId, change.At);
            return outcome;
        });
}
