using Matching.Audit;
using Matching.Database;
using Matching.Matches.Choices;
using Matching.Messages;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>A caseworker sends a suggestion to its volunteer. Takes the place; two who propose for the last one: exactly one wins.</summary>
public sealed class ProposeMatch(MatchingDatabase database, PairRules rules, IOptions<MatchSettings> settings)
{
    /// <param name="participantId">For whom.</param>
    /// <param name="volunteerId">Who is asked.</param>
    /// <param name="change">Who proposes, and when.</param>
    /// <param name="choice">What the caseworker saw and chose; null where there was no list to choose from.</param>
    public Task<ProposeOutcome> HandleAsync(string participantId, string volunteerId, Change change, MatchChoice? choice = null) =>
        database.WriteAsync(scope => InAsync(scope, participantId, volunteerId, change, choice));

    /// <summary>The same in a transaction of the caller's, which is given up if the pair is refused.</summary>
    public async Task<ProposeOutcome> InAsync(
        WriteScope scope, string participantId, string volunteerId, Change change, MatchChoice? choice = null)
    {
        // Taking the place locks the volunteer's row, so that everything read after it holds until the commit.
        var placeTaken = await Places.TakeAsync(scope, volunteerId);
        var participant = await PeopleStore.FindParticipantAsync(scope, participantId);
        var volunteer = await PeopleStore.FindVolunteerAsync(scope, volunteerId);
        if (participant is null || volunteer is null || participant.Programme != volunteer.Programme)
        {
            return scope.GiveUp<ProposeOutcome>(new ProposeOutcome.NotFound());
        }

        // Before the places: it may be this participant who holds the volunteer's last one.
        if (participant.OpenWith is not null)
        {
            return scope.GiveUp<ProposeOutcome>(new ProposeOutcome.ParticipantIsTaken());
        }

        if (!placeTaken)
        {
            return scope.GiveUp<ProposeOutcome>(new ProposeOutcome.VolunteerIsFull());
        }

        if (await rules.FailedAsync(scope, participant, volunteer, change.On) is { } rule)
        {
            return scope.GiveUp<ProposeOutcome>(new ProposeOutcome.NotEligible(rule));
        }

        if (!await Places.BindAsync(scope, participantId, volunteerId))
        {
            return scope.GiveUp<ProposeOutcome>(new ProposeOutcome.ParticipantIsTaken());
        }

        var match = new Match
        {
            Id = NewId.For("m"),
            Programme = participant.Programme,
            ParticipantId = participantId,
            VolunteerId = volunteerId,
            ProposedOn = change.On,
            State = MatchStates.Proposed,
            ProposedBy = change.Who,
        };
        await MatchStore.InsertAsync(scope, match);
        await Places.TakeCaseAsync(scope, participantId, change);
        await ChoiceStore.InsertAsync(scope, match.Id, choice);
        var link = await Links.CreateAsync(
            scope, LinkPurposes.VolunteerAnswer, Sides.Volunteer, volunteerId, match.Id, change.At, settings.Value.LinkLifetime);
        await Outbox.QueueAsync(scope, MessageTemplates.VolunteerAsked, Sides.Volunteer, volunteerId, match.Id, link, change.At);
        await AuditLog.WriteAsync(scope, change, "match.proposed", match.Id, $"{participantId} + {volunteerId}{choice?.InAudit}");
        return new ProposeOutcome.Proposed(match.Id);
    }
}
