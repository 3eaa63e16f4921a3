using System.Globalization;
using Matching.Matches;
using Matching.Surveys.Answering;
using Matching.Surveys.Asking;
using Matching.Surveys.Wording;

namespace Matching.Surveys;

/// <summary>The surveys of one match as they stand.</summary>
public sealed record MatchSurveys(Match Match, IReadOnlyList<Invitation> Invitations, IReadOnlyList<Response> Responses, IReadOnlyList<Answer> Answers)
{
    /// <summary>One person's answer to one question at the start and the last one since.</summary>
    public sealed record PersonChange(string Respondent, Answer AtStart, Answer Latest)
    {
        /// <summary>Steps up or down on the scale; null where one of the two is not on it.</summary>
        public int? Steps => Step(Latest) - Step(AtStart);

        private static int? Step(Answer answer) =>
            int.TryParse(answer.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : null;
    }

    /// <summary>Saved wordings that answers were given to.</summary>
    public IReadOnlyList<QuestionText> Texts { get; init; } = [];

    public Invitation? InvitationTo(string side, string wave) => Invitations.FirstOrDefault(one => one.Respondent == side && one.Wave == wave);

    public Response? ResponseTo(string side, string wave) => Responses.FirstOrDefault(one => one.Respondent == side && one.Wave == wave);

    public bool IsAnswered(string side, string wave) =>
        ResponseTo(side, wave) is not null || Answers.Any(answer => answer.Respondent == side && answer.Wave == wave);

    /// <summary>What changed since the start, by person and question, for those who answered then and later.</summary>
    public IReadOnlyList<PersonChange> Changes =>
    [
        .. Answers.GroupBy(answer => (answer.Respondent, answer.Question)).Select(Change).OfType<PersonChange>()
            .OrderBy(change => change.Respondent, StringComparer.Ordinal).ThenBy(change => change.AtStart.Question, StringComparer.Ordinal),
    ];

    private static PersonChange? Change(IGrouping<(string Respondent, string Question), Answer> own)
    {
        var start = own.LastOrDefault(answer => answer.Wave == Waves.Start);
        var latest = own.Where(answer => answer.Wave != Waves.Start).OrderBy(answer => answer.AnsweredOn).ThenBy(answer => Waves.PlaceOf(answer.Wave)).LastOrDefault();
        return start is null || latest is null ? null : new PersonChange(own.Key.Respondent, start, latest);
    }

    /// <summary>The words that an answer was given to; the shipped ones where it was imported.</summary>
    public string QuestionOf(Answer answer, CultureInfo culture)
    {
        var text = Texts.FirstOrDefault(text => text.Side == answer.Respondent
            && text.TextCode == Questions.TextCode(answer.Question, answer.Wave) && text.Version == answer.TextVersion);
        return text?.In(culture) ?? SurveyTexts.Shipped(Questions.TextCode(answer.Question, answer.Wave), answer.Respondent, culture) ?? answer.Question;
    }
}
