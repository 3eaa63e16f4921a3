using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>
/// A caseworker lets an ended match go on, within some days, as if it had not ended: if the volunteer has a place, the participant is free,
/// and the rules allow the pair today. Each is checked in the write.
/// </summary>
public sealed class ReopenMatch(MatchingDatabase database, PairRules rules, IOptions<MatchSettings> settings)
{
    /// <summary>The last day on which a match may be reopened; null if it has not ended.</summary>
    public DateOnly? LastDay(Match match) => match.State == MatchStates.Ended ? match.EndedOn?.AddDays(settings.Value.ReopenDays) : null;

    public Task<ReopenOutcome> HandleAsync(string matchId, Change change) => database.WriteAsync(async scope =>
    {
        if (await MatchStore.FindAsync(scope, matchId) is not { } match)
        {
            return scope.GiveUp<ReopenOutcome>(new ReopenOutcome.NotFound());
        }

        if (LastDay(match) is not { } lastDay)
        {
            return scope.GiveUp<ReopenOutcome>(new ReopenOutcome.Forbidden(match.State));
        }

        if (change.On > lastDay)
        {
            return scope.GiveUp<ReopenOutcome>(new ReopenOutcome.TooLate(lastDay));
        }

        if (await ContactStops.HoldsAsync(scope, match.Id))
        {
            return scope.GiveUp<ReopenOutcome>(new ReopenOutcome.ContactIsStopped());
        }

        if (await RefusalAsync(scope, match, change) is { } refusal)
        {
            return scope.GiveUp(refusal);
        }

        await MatchSteps.TakeAsync(scope, match, match with
        {
            State = MatchStates.Active,
            EndedOn = null,
            EndReason = null,
            EndedBy = null,
            EndNote = null,
            EndedQuietly = false,
            ClosedOn = null,
            WaitingDecidedOn = null,
        });
        await MatchEvents.WriteAsync(scope, match, MatchEvent.Ended, match.EndedOn!.Value, match.EndedBy ?? change.Who, match.EndReason);
        await MatchEvents.WriteAsync(scope, match, MatchEvent.Reopened, change.On, change.Who);
        await Links.RevokeAsync(scope, match.Id, change.At, LinkPurposes.SurveyAtEnd);
        await WaitingAgain.SetAsync(scope, match.ParticipantId, waits: false, change);
        await ContactLinks.SendAsync(scope, match, MessageTemplates.MatchReopened, settings.Value.ContactLinkLifetime, change);
        await AuditLog.WriteAsync(scope, change, "match.reopened", match.Id, $"{match.EndReason} by {match.EndedBy} on {match.EndedOn:yyyy-MM-dd}");
        return new ReopenOutcome.Reopened();
    });

    /// <summary>Takes the place and binds the participant, or says what is in the way.</summary>
    private async Task<ReopenOutcome?> RefusalAsync(WriteScope scope, Match match, Change change)
    {
        var placeTaken = await Places.TakeAsync(scope, match.VolunteerId);
        var participant = (await PeopleStore.FindParticipantAsync(scope, match.ParticipantId))!;
        var volunteer = (await PeopleStore.FindVolunteerAsync(scope, match.VolunteerId))!;
        return participant.OpenWith is not null ? new ReopenOutcome.ParticipantIsTaken()
            : !placeTaken ? new ReopenOutcome.VolunteerIsFull()
            : await rules.FailedAsync(scope, participant, volunteer, change.On) is { } rule ? new ReopenOutcome.NotEligible(rule)
            : await Places.BindAsync(scope, match.ParticipantId, match.VolunteerId) ? null
            : new ReopenOutcome.ParticipantIsTaken();
    }
}

/// <summary>What can come of reopening an ended match.</summary>
public abstract record ReopenOutcome
{
    private ReopenOutcome() { }

    public sealed record Reopened : ReopenOutcome;

    public sealed record NotFound : ReopenOutcome;

    /// <summary>It has not ended.</summary>
    public sealed record Forbidden(string State) : ReopenOutcome;

    /// <summary>Somebody is worried about it.</summary>
    public sealed record ContactIsStopped : ReopenOutcome;

    public sealed record TooLate(DateOnly LastDay) : ReopenOutcome;

    public sealed record VolunteerIsFull : ReopenOutcome;

    public sealed record ParticipantIsTaken : ReopenOutcome;

    /// <summary>A rule of eligibility forbids the pair on this day.</summary>
    public sealed record NotEligible(string Rule) : ReopenOutcome;
}
