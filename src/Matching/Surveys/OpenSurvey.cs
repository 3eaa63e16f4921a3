using Matching.Matches;
using Matching.Messages;
using Matching.People;

namespace Matching.Surveys;

/// <summary>Puts together the questions behind a survey link.</summary>
public sealed class OpenSurvey(Links links, MatchStore matches, PeopleStore people)
{
    public async Task<SurveyVisit> HandleAsync(LinkToken token)
    {
        if (await links.FindAsync(token) is not { } link || !LinkPurposes.IsSurvey(link.Purpose))
        {
            return new SurveyVisit.Unknown();
        }

        if (link.StateAt(links.Now) is var state and not LinkState.Open)
        {
            return new SurveyVisit.Closed(state);
        }

        var match = await matches.FindAsync(link.MatchId);
        var participant = await people.FindParticipantAsync(match!.ParticipantId);
        var name = link.Side == Sides.Participant ? participant!.Name : (await people.FindVolunteerAsync(match.VolunteerId))!.Name;
        return new SurveyVisit.Asked(
            link.Side, match.Programme, PeopleTexts.FirstName(name), Questions.For(link.Side, match.Programme, participant!.Segment));
    }
}
