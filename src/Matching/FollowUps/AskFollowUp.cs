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
public sealed class AskFollowUp(MatchingDatabase database, FollowUpRules rules, IOptions<FollowUpSettings> settings)
{
    public Task<FollowUpOutcome> HandleAsync(string matchId, string kind, int wave, string side, Change change) =>
        database.WriteAsync<FollowUpOutcome>(async scope =>
        {
            if (await MatchStore.FindAsync(scope, matchId) is not { } match)
            {
                return scope.GiveUp(new FollowUpOutcome.Unknown());
            }

            var state = await FollowUpStore.StateAsync(scope, match);
            if (rules.DueOn(state, change.On).FirstOrDefault(one => one.Is(kind, wave, side)) is not { } due)
            {
                return scope.GiveUp<FollowUpOutcome>(state.Find(kind, wave, side) is null ? new FollowUpOutcome.Unknown() : new FollowUpOutcome.AlreadyAnswered());
            }

            var person = match.PersonOn(side);
            var link = await Links.CreateAsync(scope, kind, side, person, match.Id, change.At, settings.Value.LinkLifetime);
            var row = new FollowUp { MatchId = match.Id, Kind = kind, Wave = wave, Side = side, DueOn = due.DueOn, AskedOn = change.On, LinkId = link };
            if (!(state.Find(kind, wave, side) is { } cutOff ? await FollowUpStore.AskAgainAsync(scope, row, cutOff.LinkId) : await FollowUpStore.InsertAsync(scope, row)))
            {
                return scope.GiveUp(new FollowUpOutcome.AlreadyAnswered());
            }

            var template = kind == FollowUpKinds.FirstContact ? MessageTemplates.FirstContact : MessageTemplates.CheckIn;
            await Outbox.QueueAsync(scope, template, side, person, match.Id, link, change.At);
            await AuditLog.WriteAsync(scope, change, "followup.asked", match.Id, $"{kind} {wave} {side}");
            return new FollowUpOutcome.Done();
        });
}
