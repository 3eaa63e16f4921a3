using Matching.Audit;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;

namespace Matching.FollowUps;

/// <summary>
/// Writes a line into the log of a match: either side behind the link to their contact page or of a check-in, or a caseworker. One line a side and day; the
/// same day again is added to it. The link stays open for the next meeting.
/// </summary>
public sealed class LogMeeting(MatchingDatabase database, Links links)
{
    public Task<FollowUpOutcome> ByLinkAsync(LinkToken token, FollowUpReply reply, Change change) => database.WriteAsync<FollowUpOutcome>(async scope =>
    {
        if (await Links.FindAsync(scope, token) is not { Purpose: LinkPurposes.Contact or LinkPurposes.CheckIn } link)
        {
            return scope.GiveUp(new FollowUpOutcome.Unknown());
        }

        var match = await MatchStore.FindAsync(scope, link.MatchId);
        return match is null || match.PersonOn(link.Side) != link.Person || !(await Links.FindAsync(scope, token))!.MayActAt(links.Now)
                || await ContactStops.HoldsAsync(scope, match.Id)
            ? scope.GiveUp(new FollowUpOutcome.Withdrawn())
            : await InAsync(scope, match, link.Side, reply, change);
    });

    public Task<FollowUpOutcome> HandleAsync(string matchId, FollowUpReply reply, Change change) => database.WriteAsync<FollowUpOutcome>(async scope =>
        await MatchStore.FindAsync(scope, matchId) is { } match
            ? await InAsync(scope, match, Meeting.ByCaseworker, reply, change)
            : scope.GiveUp(new FollowUpOutcome.Unknown()));

    private static async Task<FollowUpOutcome> InAsync(WriteScope scope, Match match, string side, FollowUpReply reply, Change change)
    {
        if (match.StartedOn is null || (match.State != MatchStates.Active && side != Meeting.ByCaseworker))
        {
            return scope.GiveUp(new FollowUpOutcome.Withdrawn());
        }

        if (reply.Day is not { } day)
        {
            return scope.GiveUp(new FollowUpOutcome.DayIsMissing());
        }

        if (day > change.On || day < match.ProposedOn)
        {
            return scope.GiveUp(new FollowUpOutcome.DayCannotBe(match.ProposedOn, change.On));
        }

        if (reply.How is null || !MeetingKinds.All.Contains(reply.How, StringComparer.Ordinal))
        {
            return scope.GiveUp(new FollowUpOutcome.UnknownAnswer());
        }

        var line = new Meeting
        {
            MatchId = match.Id, Side = side, OnDay = day, Kind = reply.How, Words = reply.Words, WrittenBy = change.Who, WrittenOn = change.On,
        };
        if (line.After(await FollowUpStore.LineAsync(scope, line)).Words?.Length > Meeting.LongestWords)
        {
            return scope.GiveUp(new FollowUpOutcome.WordsAreTooLong());
        }

        if (await FollowUpStore.LogAsync(scope, line))
        {
            await AuditLog.WriteAsync(scope, change, "meeting.logged", match.Id, $"{side} {day:yyyy-MM-dd} {reply.How}");
        }

        return new FollowUpOutcome.Done();
    }
}
