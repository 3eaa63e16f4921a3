using Matching.Database;
using Matching.Matches;
using Matching.People;
using Matching.Surveys.Wording;

namespace Matching.Surveys.Answering;

/// <summary>What a link and a caseworker on the phone have in common: which questions are asked, whether each has an answer, and keeping them.</summary>
public sealed class SurveyIntake(CurrentWording wording)
{
    /// <summary>The questions of one side in one wave as they stand at this moment.</summary>
    public async Task<IReadOnlyList<QuestionText>> AskedAsync(WriteScope scope, Match match, string side, string wave)
    {
        var participant = await PeopleStore.FindParticipantAsync(scope, match.ParticipantId);
        return await wording.AskedAsync(scope, match.Programme, side, wave, participant!.Segment);
    }

    /// <summary>Questions without an answer, or with one that is not on their list.</summary>
    public static IReadOnlyList<string> Missing(IReadOnlyList<QuestionText> asked, IReadOnlyDictionary<string, string> given) =>
        [.. asked.Select(text => text.Question).Where(question => question != Questions.Words && !IsAnswer(question, given))];

    /// <summary>Of what was sent, only what belongs to the questions.</summary>
    public static Dictionary<string, string> Usable(IReadOnlyList<QuestionText> asked, IReadOnlyDictionary<string, string> given) => asked
        .Select(text => text.Question)
        .Where(question => question == Questions.Words ? given.GetValueOrDefault(question)?.Length > 0 : IsAnswer(question, given))
        .ToDictionary(question => question, question => given[question], StringComparer.Ordinal);

    public static bool WordsAreTooLong(IReadOnlyDictionary<string, string> given) =>
        given.GetValueOrDefault(Questions.Words)?.Length > Questions.LongestWords;

    /// <param name="scope">The transaction of the answer.</param>
    /// <param name="response">Of which survey, when and how.</param>
    /// <param name="asked">The questions.</param>
    /// <param name="given">Answers by question, and the person's own words.</param>
    /// <param name="seen">Which version of each text the person had before them; of texts that are not in it, the newest.</param>
    /// <returns>False if the survey was sent in before.</returns>
    public static async Task<bool> SaveAsync(
        WriteScope scope, Response response, IReadOnlyList<QuestionText> asked, IReadOnlyDictionary<string, string> given, IReadOnlyDictionary<string, int> seen)
    {
        var words = given.GetValueOrDefault(Questions.Words);
        if (!await ResponseStore.AddAsync(scope, response with { Words = string.IsNullOrWhiteSpace(words) ? null : words }))
        {
            return false;
        }

        await SurveyStore.SaveAsync(scope, asked.Where(text => text.Question != Questions.Words).Select(text => new Answer
        {
            MatchId = response.MatchId,
            Respondent = response.Respondent,
            Wave = response.Wave,
            Question = text.Question,
            Value = given[text.Question],
            AnsweredOn = response.GivenOn,
            TextVersion = seen.TryGetValue(text.Question, out var version) ? Math.Clamp(version, 0, text.Version) : text.Version,
        }));
        return true;
    }

    private static bool IsAnswer(string question, IReadOnlyDictionary<string, string> given) =>
        given.TryGetValue(question, out var value) && Questions.AnswersTo(question).Contains(value, StringComparer.Ordinal);
}
