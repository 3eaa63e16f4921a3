using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.Surveys.Answering;
using Matching.Surveys.Wording;

namespace Matching.Surveys;

/// <summary>Puts together the questions behind a survey link.</summary>
public sealed class OpenSurvey(Links links, MatchStore matches, PeopleStore people, CurrentWording wording, DraftStore drafts)
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

        if (await matches.FindAsync(link.MatchId) is not { } match || match.PersonOn(link.Side) != link.Person)
        {
            return new SurveyVisit.Closed(LinkState.Withdrawn);
        }

        var participant = await people.FindParticipantAsync(match.ParticipantId);
        var name = link.Side == Sides.Participant ? participant!.Name : (await people.FindVolunteerAsync(match.VolunteerId))!.Name;
        var wave = LinkPurposes.WaveOf(link.Purpose);
        var texts = await wording.AskedAsync(match.Programme, link.Side, wave, participant!.Segment);
        return new SurveyVisit.Asked(link.Side, wave, PeopleTexts.FirstName(name), texts) { Draft = await drafts.FindAsync(link.Id) };
    }
}
