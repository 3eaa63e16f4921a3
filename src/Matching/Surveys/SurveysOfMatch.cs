using Matching.Matches;
using Matching.Surveys.Answering;
using Matching.Surveys.Asking;
using Matching.Surveys.Wording;

namespace Matching.Surveys;

/// <summary>Everything about the surveys of one match: what was sent, what came in, in which words, and what changed for a person since the start.</summary>
public sealed class SurveysOfMatch(SurveyStore answers, InvitationStore invitations, ResponseStore responses, CurrentWording wording)
{
    public async Task<MatchSurveys> OfAsync(Match match)
    {
        var given = await answers.OfMatchAsync(match.Id);
        return new MatchSurveys(match, await invitations.OfMatchAsync(match.Id), await responses.OfMatchAsync(match.Id), given)
        {
            Texts = await TextsAsync(match, given),
        };
    }

    /// <summary>The words that answers were given to, where they are not the ones shipped.</summary>
    private async Task<IReadOnlyList<QuestionText>> TextsAsync(Match match, IReadOnlyList<Answer> given)
    {
        var texts = new List<QuestionText>();
        foreach (var (side, text) in given.Where(answer => answer.TextVersion > 0).Select(answer => (answer.Respondent, Questions.TextCode(answer.Question, answer.Wave))).Distinct())
        {
            texts.AddRange(await wording.VersionsAsync(match.Programme, side, text));
        }

        return texts;
    }
}
