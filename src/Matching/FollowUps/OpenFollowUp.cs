using Matching.Matches;
using Matching.Messages;
using Matching.People;

namespace Matching.FollowUps;

/// <summary>Puts together what the holder of a question's link may read. Opening changes nothing.</summary>
public sealed class OpenFollowUp(FollowUpStore store, MatchStore matches, PeopleStore people)
{
    public sealed record Asked(Match Match, FollowUp Question, string ReaderFirstName, string OtherFirstName);

    /// <returns>Null if the question is not open any more.</returns>
    public async Task<Asked?> HandleAsync(Link link)
    {
        if (await store.OfLinkAsync(link.Id) is not { IsOpen: true } question
            || await matches.FindAsync(link.MatchId) is not { State: MatchStates.Active } match || match.PersonOn(link.Side) != link.Person)
        {
            return null;
        }

        var participant = PeopleTexts.FirstName((await people.FindParticipantAsync(match.ParticipantId))!.Name);
        var volunteer = PeopleTexts.FirstName((await people.FindVolunteerAsync(match.VolunteerId))!.Name);
        return link.Side == Sides.Participant ? new Asked(match, question, participant, volunteer) : new Asked(match, question, volunteer, participant);
    }
}
