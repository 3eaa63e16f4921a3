using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Matches.Worries;

/// <summary>Somebody on duty closes a worry with a note: contact goes on, or the match comes to an end.</summary>
public sealed class CloseWorry(MatchingDatabase database, EndMatch end, WithdrawMatch withdraw, IOptions<MatchSettings> settings)
{
    public const string EndReason = "other";

    /// <param name="id">Which worry.</param>
    /// <param name="close">How.</param>
    /// <param name="change">The person on duty; the page sees to it that they are.</param>
    public Task<CloseWorryOutcome> HandleAsync(string id, WorryClosing close, Change change)
    {
        CloseWorryOutcome? slip = string.IsNullOrWhiteSpace(close.Note) ? new CloseWorryOutcome.NoteIsMissing()
            : close.Note.Length > Worry.LongestWords ? new CloseWorryOutcome.NoteIsTooLong()
            : !WorryOutcomes.All.Contains(close.Outcome, StringComparer.Ordinal) ? new CloseWorryOutcome.OutcomeIsMissing()
            : null;
        return slip is not null ? Task.FromResult(slip) : database.WriteAsync(scope => InAsync(scope, id, close, change));
    }

    private async Task<CloseWorryOutcome> InAsync(WriteScope scope, string id, WorryClosing close, Change change)
    {
        if (await WorryStore.FindAsync(scope, id) is not { } seen)
        {
            return scope.GiveUp<CloseWorryOutcome>(new CloseWorryOutcome.NotFound());
        }

        var match = (await MatchStore.FindAsync(scope, seen.MatchId))!;
        if (!await WorryStore.CloseAsync(scope, id, close.Outcome!, close.Note!.Trim(), change))
        {
            return scope.GiveUp<CloseWorryOutcome>(new CloseWorryOutcome.AlreadyClosed());
        }

        await Places.HoldAsync(scope, match.VolunteerId);
        var others = await WorryStore.OpenOfVolunteerAsync(scope, match.VolunteerId);
        if (close.VolunteerIsBack && others.Count == 0)
        {
            await PauseVolunteer.TakeBackAsync(scope, match.VolunteerId, seen.PausedUntil, seen.PausedBefore, change);
        }

        var stillStopped = others.Any(other => other.MatchId == match.Id);
        if (!stillStopped)
        {
            await ContactStops.LiftAsync(scope, match.Id, sendWhatWaited: close.Outcome == WorryOutcomes.Resumed);
        }

        if (close.Outcome == WorryOutcomes.Ended)
        {
            await EndAsync(scope, match, change);
        }
        else if (!stillStopped)
        {
            await GoOnAsync(scope, match, change);
        }

        await AuditLog.WriteAsync(scope, change, "worry.closed", id, $"{match.Id} {close.Outcome}");
        return new CloseWorryOutcome.Closed();
    }

    /// <summary>New links for those that were closed: of the question that was open, or of the contact details.</summary>
    private async Task GoOnAsync(WriteScope scope, Match match, Change change)
    {
        var matches = settings.Value;
        (string Template, string Purpose, string[] Sides, TimeSpan Lifetime)? next = match.State switch
        {
            MatchStates.Proposed => (MessageTemplates.AskedAgain, LinkPurposes.VolunteerAnswer, [Sides.Volunteer], matches.LinkLifetime),
            MatchStates.Accepted => (MessageTemplates.AskedAgain, LinkPurposes.ParticipantAnswer, [Sides.Participant], matches.LinkLifetime),
            MatchStates.Active => (MessageTemplates.ContactAgain, LinkPurposes.Contact, [.. Sides.All], matches.ContactLinkLifetime),
            _ => null,
        };
        if (match.AskedSide is not null)
        {
            // The days for an answer begin anew: nobody could answer while contact was stopped.
            await MatchSteps.TakeAsync(scope, match, match with { AskedOn = change.On });
        }

        foreach (var side in next?.Sides ?? [])
        {
            var link = await Links.CreateAsync(scope, next!.Value.Purpose, side, match.PersonOn(side), match.Id, change.At, next.Value.Lifetime);
            await Outbox.QueueAsync(scope, next.Value.Template, side, match.PersonOn(side), match.Id, link, change.At);
        }
    }

    /// <summary>Nobody gets a mail about a running match that ends so: who is told what, and how, is for people to say.</summary>
    private async Task EndAsync(WriteScope scope, Match match, Change change)
    {
        CloseOutcome? closed = match.State == MatchStates.Active
            ? await end.InAsync(scope, match, new MatchEnd(change.On, EndReason, Closers.Caseworker, Tells: false), change)
            : match.IsOpen ? await withdraw.InAsync(scope, match, Closers.Caseworker, WithdrawWhy.Unsaid, change)
            : null;
        if (closed is not null and not CloseOutcome.Closed)
        {
            throw new InvalidOperationException($"Match {match.Id} could not be closed with its worry: {closed}.");
        }
    }
}

/// <summary>How somebody on duty closes a worry.</summary>
/// <param name="Outcome">One of <see cref="WorryOutcomes"/>.</param>
/// <param name="Note">What was found and done.</param>
/// <param name="VolunteerIsBack">Whether the pause that the worry made is taken back.</param>
public sealed record WorryClosing(string? Outcome, string? Note, bool VolunteerIsBack);

/// <summary>What can come of it.</summary>
public abstract record CloseWorryOutcome
{
    private CloseWorryOutcome() { }

    public sealed record Closed : CloseWorryOutcome;

    public sealed record AlreadyClosed : CloseWorryOutcome;

    public sealed record OutcomeIsMissing : CloseWorryOutcome;

    public sealed record NoteIsMissing : CloseWorryOutcome;

    public sealed record NoteIsTooLong : CloseWorryOutcome;

    public sealed record NotFound : CloseWorryOutcome;
}
