using Matching.Messages;
using Matching.People;

namespace Matching.Matches;

/// <summary>Puts together what the holder of a match link may read.</summary>
public sealed class OpenLink(Links links, MatchStore matches, PeopleStore people)
{
    public async Task<LinkVisit> HandleAsync(LinkToken token)
    {
        if (await links.FindAsync(token) is not { } link || LinkPurposes.IsSurvey(link.Purpose))
        {
            return new LinkVisit.Unknown();
        }

        if (link.StateAt(links.Now) is var state and not LinkState.Open)
        {
            return new LinkVisit.Closed(state, link.Purpose);
        }

        // An import may have given the match another person since the link was sent.
        if (await matches.FindAsync(link.MatchId) is not { } match || match.PersonOn(link.Side) != link.Person)
        {
            return new LinkVisit.Closed(LinkState.Withdrawn, link.Purpose);
        }

        var participant = await people.FindParticipantAsync(match.ParticipantId);
        var volunteer = await people.FindVolunteerAsync(match.VolunteerId);
        return (link.Purpose, match.State) switch
        {
            (LinkPurposes.VolunteerAnswer, MatchStates.Proposed) => new LinkVisit.Asked(
                link.Side, ForVolunteer(participant!, volunteer!), ForParticipant(participant!, volunteer!)),
            (LinkPurposes.ParticipantAnswer, MatchStates.Accepted) => new LinkVisit.Asked(
                link.Side, ForParticipant(participant!, volunteer!), ForVolunteer(participant!, volunteer!)),
            (LinkPurposes.Contact, MatchStates.Active) => new LinkVisit.Contact(link.Side, Contact(link.Side, match, participant!, volunteer!)),
            _ => new LinkVisit.Closed(await StateNowAsync(token), link.Purpose),
        };
    }

    /// <summary>The match moved on: by this very link, answered since it was read, or by somebody else.</summary>
    private async Task<LinkState> StateNowAsync(LinkToken token) =>
        (await links.FindAsync(token))!.StateAt(links.Now) is var state and not LinkState.Open ? state : LinkState.Withdrawn;

    /// <summary>What the volunteer will read about the participant; the caseworker sees the same before sending.</summary>
    public static AskedPage ForVolunteer(Participant participant, Volunteer volunteer) => Shared(participant, volunteer) with
    {
        ReaderFirstName = PeopleTexts.FirstName(volunteer.Name),
        OtherFirstName = PeopleTexts.FirstName(participant.Name),
        OtherBirthYear = participant.BirthYear,
        OtherLanguages = participant.Languages,
        OtherGoals = participant.Goals,
        OtherInterests = participant.Interests,
        OtherAvailability = participant.Availability,
        OtherDistrict = participant.District,
        OtherOccupation = participant.Programme == Programmes.Mentor ? participant.Occupation : null,
    };

    public static AskedPage ForParticipant(Participant participant, Volunteer volunteer) => Shared(participant, volunteer) with
    {
        ReaderFirstName = PeopleTexts.FirstName(participant.Name),
        OtherFirstName = PeopleTexts.FirstName(volunteer.Name),
        OtherBirthYear = volunteer.BirthYear,
        OtherLanguages = volunteer.Languages,
        OtherGoals = volunteer.Offers,
        OtherInterests = volunteer.Interests,
        OtherAvailability = volunteer.Availability,
        OtherDistrict = volunteer.District,
        OtherOccupation = volunteer.Programme == Programmes.Mentor ? volunteer.Occupation : null,
    };

    private static AskedPage Shared(Participant participant, Volunteer volunteer) => new()
    {
        Programme = participant.Programme,
        ReaderFirstName = "",
        OtherFirstName = "",
        OtherLanguages = Tags.None,
        OtherGoals = Tags.None,
        OtherInterests = Tags.None,
        OtherAvailability = Tags.None,
        SharedLanguages = Both(participant.Languages, volunteer.Languages),
        SharedGoals = Both(participant.Goals, volunteer.Offers),
        SharedInterests = Both(participant.Interests, volunteer.Interests),
        SharedAvailability = Both(participant.Availability, volunteer.Availability),
    };

    private static Tags Both(Tags one, Tags other) => Tags.Of([.. one.Intersect(other, StringComparer.Ordinal)]);

    private static ContactPage Contact(string side, Match match, Participant participant, Volunteer volunteer)
    {
        var started = match.StartedOn!.Value;
        var page = side == Sides.Participant
            ? new ContactPage(match.Programme, PeopleTexts.FirstName(participant.Name), volunteer.Name, volunteer.Phone, volunteer.Email, started)
            : new ContactPage(match.Programme, PeopleTexts.FirstName(volunteer.Name), participant.Name, participant.Phone, participant.Email, started);
        return page with { SharedAvailability = Both(participant.Availability, volunteer.Availability) };
    }
}
