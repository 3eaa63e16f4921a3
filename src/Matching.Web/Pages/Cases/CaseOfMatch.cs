using System.Globalization;
using Matching.Audit;
using Matching.FollowUps;
using Matching.Matches;
using Matching.Matches.Choices;
using Matching.Surveys;
using Matching.Web.Localisation;
using Matching.Web.Pages.Matches;

namespace Matching.Web.Pages.Cases;

/// <summary>What a match adds to a case: why this pair, proposals and answers, contact and check-ins, surveys, the end.</summary>
public sealed class CaseOfMatch(MatchTimeline timeline, ChoiceStore choices, FollowUpStore followUps, SurveysOfMatch surveys, Moments moments)
{
    private static readonly Texts<CasesPageTexts> T = new();

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public async Task<IReadOnlyList<CaseEntry>> EntriesAsync(Match match, string volunteer, DateOnly today, Func<string?, string> staff)
    {
        var known = await moments.OfAsync(match.Id);
        return
        [
            .. Chosen(match, volunteer, await choices.FindAsync(match.Id)).Select(entry => entry with { Order = CaseOrder.Chosen, At = known.Find(entry.On, "match.proposed") }),
            .. (await timeline.OfAsync(match, today)).Where(step => !step.IsAhead).Select(step => Of(step, staff)),
            .. Contact(await followUps.StateAsync(match), known, staff),
            .. Answered(await surveys.OfAsync(match), known).Select(entry => entry with { Order = CaseOrder.Answer }),
        ];
    }

    /// <summary>Answers to the questions as they were worded then, and what people wrote in their own words.</summary>
    private static IEnumerable<CaseEntry> Answered(MatchSurveys surveys, MomentsOfSubject known) =>
    [
        .. surveys.Answers.Select(answer => new CaseEntry(
            answer.AnsweredOn,
            T["entry.survey", Begun(answer.Respondent), surveys.QuestionOf(answer, Culture), SurveyTexts.Answer(answer.Question, answer.Value, Culture)]) { At = known.Find(answer.AnsweredOn, "survey.answered", $"{answer.Respondent} {answer.Wave}") }),
        .. surveys.Responses.Where(response => response.Words is not null).Select(response => new CaseEntry(
            response.GivenOn,
            T["entry.survey.words", Begun(response.Respondent), SurveyTexts.Wave(response.Wave, Culture).ToLower(Culture)],
            response.Words) { At = known.Find(response.GivenOn, "survey.answered", $"{response.Respondent} {response.Wave}") }),
    ];

    private static string Begun(string side) => Say.Begin(FollowUpTexts.Side(side, Culture));

    private static IEnumerable<CaseEntry> Chosen(Match match, string volunteer, MatchChoice? choice)
    {
        yield return choice is null
            ? new CaseEntry(match.ProposedOn, T["entry.pair", volunteer, match.Id])
            : new CaseEntry(
                match.ProposedOn,
                T["entry.pair", volunteer, match.Id] + " " + (choice.PickedRank is { } rank ? T["entry.rank", rank] : T["entry.outside"])
                    + (choice.Reason is { } reason ? $" {Say.Begin(MatchTexts.Choice(reason, Culture))}." : ""),
                choice.Note);
    }

    private static CaseEntry Of(TimelineStep step, Func<string?, string> staff) =>
        new(step.Day, StorySentence.Of(step, staff, ownWords: false), step.Words) { Order = CaseOrder.OfStep(step.What), At = step.At };

    private static IEnumerable<CaseEntry> Contact(ContactState state, MomentsOfSubject known, Func<string?, string> staff) =>
    [
        .. state.Meetings.Select(one => new CaseEntry(
            one.OnDay, T["entry.meeting", FollowUpTexts.Meeting(one.Kind, Culture), FollowUpTexts.Side(one.Side, Culture)], one.Words) { Order = CaseOrder.Contact }),
        .. state.FollowUps.Where(one => one.AskedOn is not null).Select(one => new CaseEntry(
            one.AskedOn!.Value, T["entry.asked." + one.Kind, FollowUpTexts.Side(one.Side, Culture)]) { Order = CaseOrder.Contact - 1, At = known.Find(one.AskedOn!.Value, "followup.asked", Named(one)) }),
        .. state.FollowUps.Where(one => one.AnsweredOn is not null).Select(one => new CaseEntry(
            one.AnsweredOn!.Value, T["entry.answered", Begun(one.Side), FollowUpTexts.Answer(one.Answer!, Culture)], one.Words) { Order = CaseOrder.Answer, At = known.Find(one.AnsweredOn!.Value, "followup.answered", Named(one)) }),
        .. state.FollowUps.Where(one => one.ClosedOn is not null).Select(one => new CaseEntry(
            one.ClosedOn!.Value,
            one.LeftTo is { } wave
                ? T["entry.left", FollowUpTexts.Side(one.Side, Culture), SurveyTexts.Wave(wave, Culture).ToLower(Culture)]
                : T["entry.closed." + one.Kind, FollowUpTexts.Side(one.Side, Culture), staff(one.ClosedBy)])
        {
            Order = CaseOrder.Answer, At = known.Find(one.ClosedOn!.Value, one.LeftTo is null ? "followup.closed" : "followup.left", Named(one)),
        }),
    ];

    /// <summary>As the audit names a question.</summary>
    private static string Named(FollowUp one) => $"{one.Kind} {one.Wave} {one.Side}";
}
