using Matching.Audit;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Microsoft.Extensions.Options;

namespace Matching.FollowUps;

/// <summary>
/// Asks one side a question that is due: a row, a link and a mail, or nothing at all if it is not due any more or was asked before. One whose
/// link was closed while the match stood still keeps its row and gets another link.
/// </summary>
public sealed class AskFollowUp(MatchingDatabase database, FollowUpRules rules, LeftCheckIns left, IOptions<FollowUpSettings> settings)
{
    /// <summary>A caseworker sends it.</summary>
    public Task<FollowUpOutcome> HandleAsync(string matchId, string kind, int wave, string side, Change change) =>
        AskAsync(matchId, kind, wave, side, change, byItself: false);

    /// <summary>The service sends it, unless it is a check-in and something else asks the same side within a week: then its row says so.</summary>
    public Task<FollowUpOutcome> BySweepAsync(DueFollowUp due, Change change) => AskAsync(due.Match.Id, due.Kind, due.Wave, due.Side, change, byItself: true);

    private Task<FollowUpOutcome> AskAsync(string matchId, string kind, int wave, string side, Change change, bool byItself) =>
        database.WriteAsync(async scope =>
        {
            if (await MatchStore.FindAsync(scope, matchId) is not { } match)
            {
                return scope.GiveUp<FollowUpOutcome>(new FollowUpOutcome.Unknown());
            }

            var state = await FollowUpStore.StateAsync(scope, match);
            if (rules.DueOn(state, change.On).FirstOrDefault(one => one.Is(kind, wave, side)) is not { } due)
            {
                return scope.GiveUp<FollowUpOutcome>(state.Find(kind, wave, side) is null ? new FollowUpOutcome.Unknown() : new FollowUpOutcome.AlreadyAnswered());
            }

            var row = new FollowUp { MatchId = match.Id, Kind = kind, Wave = wave, Side = side, DueOn = due.DueOn };
            var cutOff = state.Find(kind, wave, side);
            var outcome = byItself && await left.LeftToAsync(scope, state, due, change.On) is { } other
                ? await LeaveAsync(scope, row with { ClosedOn = change.On, ClosedBy = change.Who, LeftTo = other }, cutOff, change)
                : await SendAsync(scope, row with { AskedOn = change.On }, cutOff, match.PersonOn(side), change);
            return outcome is FollowUpOutcome.AlreadyAnswered ? scope.GiveUp(outcome) : outcome;
        });

    private async Task<FollowUpOutcome> SendAsync(WriteScope scope, FollowUp question, FollowUp? cutOff, string person, Change change)
    {
        var (kind, side) = (question.Kind, question.Side);
        var link = await Links.CreateAsync(scope, kind, side, person, question.MatchId, change.At, settings.Value.LinkLifetime);
        var row = question with { LinkId = link };
        if (!(cutOff is null ? await FollowUpStore.InsertAsync(scope, row) : await FollowUpStore.AskAgainAsync(scope, row, cutOff.LinkId)))
        {
            return new FollowUpOutcome.AlreadyAnswered();
        }

        var template = kind == FollowUpKinds.FirstContact ? MessageTemplates.FirstContact : MessageTemplates.CheckIn;
        await Outbox.QueueAsync(scope, template, side, person, row.MatchId, link, change.At);
        await AuditLog.WriteAsync(scope, change, "followup.asked", row.MatchId, $"{kind} {row.Wave} {side}");
        return new FollowUpOutcome.Done();
    }

    /// <summary>The link that the side holds works on until the next check-in, since this one brings none.</summary>
    private async Task<FollowUpOutcome> LeaveAsync(WriteScope scope, FollowUp row, FollowUp? cutOff, Change change)
    {
        if (!(cutOff is null ? await FollowUpStore.InsertAsync(scope, row) : await FollowUpStore.FinishAsync(scope, row)))
        {
            return new FollowUpOutcome.AlreadyAnswered();
        }

        await Links.ProlongAsync(scope, row.MatchId, row.Side, [LinkPurposes.Contact, LinkPurposes.CheckIn], change.At, settings.Value.LinkLifetime);
        await AuditLog.WriteAsync(scope, change, "followup.left", row.MatchId, $"{row.Kind} {row.Wave} {row.Side} {row.LeftTo}");
        return new FollowUpOutcome.LeftTo(row.LeftTo!);
    }
}
