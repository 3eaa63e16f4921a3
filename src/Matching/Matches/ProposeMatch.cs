using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>A caseworker sends a suggestion to its volunteer. Takes the place; two who propose for the last one: exactly one wins.</summary>
public sealed class ProposeMatch(MatchingDatabase database, IOptions<MatchSettings> settings)
{
    public Task<ProposeOutcome> HandleAsync(string participantId, string volunteerId, Change change) => database.WriteAsync(async scope =>
    {
        // Taking the place locks the volunteer's row, so that everything read after it holds until the commit.
        var placeTaken = await Places.TakeAsync(scope, volunteerId);
        var participant = await PeopleStore.FindParticipantAsync(scope, participantId);
        var volunteer = await PeopleStore.FindVolunteerAsync(scope, volunteerId);
        if (participant is null || volunteer is null || participant.Programme != volunteer.Programme)
        {
            return scope.GiveUp<ProposeOutcome>(new ProposeOutcome.NotFound());
        }

        if (!placeTaken)
        {
            return scope.GiveUp<ProposeOutcome>(new ProposeOutcome.VolunteerIsFull());
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
        var link = await Links.CreateAsync(
            scope, LinkPurposes.VolunteerAnswer, Sides.Volunteer, volunteerId, match.Id, change.At, settings.Value.LinkLifetime);
        await Outbox.QueueAsync(scope, MessageTemplates.VolunteerAsked, Sides.Volunteer, volunteerId, match.Id, link, change.At);
        await AuditLog.WriteAsync(scope, change, "match.proposed", match.Id, $"{participantId} + {volunteerId}");
        return new ProposeOutcome.Proposed(match.Id);
    });
}
