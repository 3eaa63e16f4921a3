using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Matching.People;

namespace Matching.Matches.Worries;

/// <summary>
/// Somebody is worried. At once and together: contact in the match is stopped, its links are closed, the volunteer is paused, the words are
/// kept for those on duty, and they are told.
/// </summary>
public sealed class RaiseWorry(MatchingDatabase database, Links links, OnDuty onDuty)
{
    /// <summary>Until somebody on duty has looked at it, which is not years.</summary>
    private const int PauseYears = 1;

    /// <summary>By one of the two, from the page behind any link of theirs that has not expired: also when it was used or withdrawn.</summary>
    public Task<WorryOutcome> ByLinkAsync(LinkToken token, WorryWords words, Change change) => database.WriteAsync(async scope =>
        await Links.FindAsync(scope, token) is { } link && link.ExpiresAt > links.Now
            ? await InAsync(scope, link.MatchId, link.Side, link.Person, words, change)
            : scope.GiveUp<WorryOutcome>(new WorryOutcome.NotFound()));

    public Task<WorryOutcome> ByStaffAsync(string matchId, WorryWords words, Change change) =>
        database.WriteAsync(scope => InAsync(scope, matchId, Worry.Caseworker, change.Who, words, change));

    private async Task<WorryOutcome> InAsync(WriteScope scope, string matchId, string side, string person, WorryWords words, Change change)
    {
        if (string.IsNullOrWhiteSpace(words.Words))
        {
            return scope.GiveUp<WorryOutcome>(new WorryOutcome.WordsAreMissing());
        }

        if (words.AreTooLong)
        {
            return scope.GiveUp<WorryOutcome>(new WorryOutcome.TooLong());
        }

        // The match row is locked first: every step of the match waits for this, and the same words sent twice find each other.
        if (await MatchStore.FindAsync(scope, matchId) is not { } match)
        {
            return scope.GiveUp<WorryOutcome>(new WorryOutcome.NotFound());
        }

        await Places.HoldAsync(scope, match.VolunteerId);
        var open = await WorryStore.OpenOfVolunteerAsync(scope, match.VolunteerId);
        if (open.FirstOrDefault(one => one.MatchId == matchId && one.Person == person && one.Words == words.Words) is { } same)
        {
            return scope.GiveUp<WorryOutcome>(new WorryOutcome.Raised(same.Id));
        }

        var until = change.On.AddYears(PauseYears);
        // While another worry about the volunteer is open they are paused already; what stood before that one is what they go back to.
        var before = open.Count > 0 ? open[0].PausedBefore : await PauseVolunteer.InAsync(scope, match.VolunteerId, until, change);
        var worry = new Worry
        {
            Id = NewId.For("w"),
            MatchId = matchId,
            Side = side,
            Person = person,
            Writer = words.Writer,
            Words = words.Words,
            Callback = words.Callback,
            RaisedAt = change.At,
            RaisedOn = change.On,
            PausedUntil = open.Count > 0 ? open[0].PausedUntil : until,
            PausedBefore = before,
        };
        await WorryStore.InsertAsync(scope, worry);
        await ContactStops.StopAsync(scope, matchId, change.At);
        await Links.RevokeAsync(scope, matchId, change.At);
        foreach (var one in onDuty.All)
        {
            await Outbox.QueueForStaffAsync(scope, MessageTemplates.WorryRaised, one.User, worry.Id, change.At);
        }

        await AuditLog.WriteAsync(scope, change, "worry.raised", worry.Id, $"{matchId} by {side}");
        return new WorryOutcome.Raised(worry.Id);
    }
}

/// <summary>What can come of saying that one is worried.</summary>
public abstract record WorryOutcome
{
    private WorryOutcome() { }

    public sealed record Raised(string Id) : WorryOutcome;

    public sealed record WordsAreMissing : WorryOutcome;

    public sealed record TooLong : WorryOutcome;

    public sealed record NotFound : WorryOutcome;
}
