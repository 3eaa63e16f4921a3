using Matching.Audit;
using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>
/// Reminds, once for each question, whoever has not answered after some days: a mail with a fresh token of the same link. Where the link is
/// closed, or history has none, there is nothing to remind of.
/// </summary>
public sealed class RemindToAnswer(MatchingDatabase database, MatchStore matches, ReminderDays days, OneByOne pieces, Clocks clocks) : Sweep
{
    public override string Name => "reminders";

    public override TimeSpan Every => TimeSpan.FromMinutes(10);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default) => await pieces.DoAsync(
        Name, await DueAsync(clocks.Today), match => $"{match.Id} {match.AskedSide}", RemindAsync, cancel);

    /// <summary>Questions that are to be reminded of on a day and have not been.</summary>
    public async Task<IReadOnlyList<Match>> DueAsync(DateOnly today)
    {
        var reminded = await days.RemindedAsync();
        return
        [
            .. (await matches.UnansweredSinceAsync(days.AskedBy(today)))
                .Where(match => days.IsDue(match, today) && !reminded.Contains((match.Id, match.AskedSide!))),
        ];
    }

    private Task<bool> RemindAsync(Match seen) => database.WriteAsync(async scope =>
    {
        var change = Change.By("sweep:reminders", clocks);
        var match = await MatchStore.FindAsync(scope, seen.Id);
        if (match?.AskedSide is not { } side || side != seen.AskedSide || await ContactStops.HoldsAsync(scope, match.Id)
            || await Asking.OpenLinkAsync(scope, match.Id, side, change.At) is not { } link
            || !await MatchAnswerStore.RemindAsync(scope, match.Id, side, change.On))
        {
            return scope.GiveUp(false);
        }

        var template = side == Sides.Volunteer ? MessageTemplates.VolunteerReminded : MessageTemplates.ParticipantReminded;
        await Outbox.QueueAsync(scope, template, side, match.PersonOn(side), match.Id, link, change.At);
        await AuditLog.WriteAsync(scope, change, "match.reminded", match.Id, side);
        return true;
    });
}
