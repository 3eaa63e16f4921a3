using Matching.Matches;
using Matching.People;
using Matching.Surveys;
using Matching.Surveys.Wording;

namespace Matching.Web.Pages.Surveys;

/// <summary>Puts one survey of one person before a caseworker.</summary>
public sealed class SurveyDesk(MatchStore matches, PeopleStore people, SurveysOfMatch surveys, CurrentWording wording)
{
    /// <returns>Null if there is no such match or no such survey.</returns>
    public async Task<View?> FindAsync(string matchId, string side, string wave)
    {
        if (!Waves.IsAsked(wave, side) || await matches.FindAsync(matchId) is not { } match)
        {
            return null;
        }

        var participant = (await people.FindParticipantAsync(match.ParticipantId))!;
        var volunteer = (await people.FindVolunteerAsync(match.VolunteerId))!;
        return new View(
            new SurveyLine(await surveys.OfAsync(match), side, wave),
            participant,
            volunteer,
            await wording.AskedAsync(match.Programme, side, wave, participant.Segment));
    }

    public sealed record View(SurveyLine Line, Participant Participant, Volunteer Volunteer, IReadOnlyList<QuestionText> Texts)
    {
        public Match Match => Line.Of.Match;
    }
}
