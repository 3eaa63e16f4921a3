using System.Globalization;
using Matching.FollowUps;
using Matching.Matches;
using Matching.Matches.Choices;
using Matching.Surveys;
using Matching.Web.Localisation;
using Matching.Web.Pages.Matches;

namespace Matching.Web.Pages.Cases;

/// <summary>What a match adds to a case: why this pair, proposals and answers, contact and check-ins, surveys, the end.</summary>
public sealed class CaseOfMatch(MatchTimeline timeline, ChoiceStore choices, FollowUpStore followUps, SurveysOfMatch surveys)
{
    private static readonly Texts<CasesPageTexts> T = new();

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public async Task<IReadOnlyList<CaseEntry>> EntriesAsync(Match match, string volunteer, DateOnly today, Func<string?, string> staff) =>
    [
        .. Chosen(match, volunteer, await choices.FindAsync(match.Id)).Select(entry => entry with { Order = CaseOrder.Chosen }),
        .. (await timeline.OfAsync(match, today)).Where(step => !step.IsAhead).Select(step => Of(step, staff)),
        .. Contact(await followUps.StateAsync(match), staff),
        .. Answered(await surveys.OfAsync(match)).Select(entry => entry with { Order = CaseOrder.Answer }),
    ];

    /// <summary>Answers to the questions as they were worded then, and what people wrote in their own words.</summary>
    private static IEnumerable<CaseEntry> Answered(MatchSurveys surveys) =>
    [
        .. surveys.Answers.Select(answer => new CaseEntry(
            answer.AnsweredOn,
            T["entry.survey", Begun(answer.Respondent), surveys.QuestionOf(answer, Culture), SurveyTexts.Answer(answer.Question, answer.Value, Culture)])),
        .. surveys.Responses.Where(response => response.Words is not null).Select(response => new CaseEntry(
            response.GivenOn,
            T["entry.survey.words", Begun(response.Respondent), SurveyTexts.Wave(response.Wave, Culture).ToLower(Culture)],
            response.Words)),
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
        new(step.Day, StorySentence.Of(step, staff, ownWords: false), step.Words) { Order = CaseOrder.OfStep(step.What) };

    private static IEnumerable<CaseEntry> Contact(ContactState state, Func<string?, string> staff) =>
    [
        .. state.Meetings.Select(one => new CaseEntry(
            one.OnDay, T["entry.meeting", FollowUpTexts.Meeting(one.Kind, Culture), FollowUpTexts.Side(one.Side, Culture)], one.Words) { Order = CaseOrder.Contact }),
        .. state.FollowUps.Where(one => one.AskedOn is not null).Select(one => new CaseEntry(
            one.AskedOn!.Value, T["entry.asked." + one.Kind, FollowUpTexts.Side(one.Side, Culture)]) { Order = CaseOrder.Contact - 1 }),
        .. state.FollowUps.Where(one => one.AnsweredOn is not null).Select(one => new CaseEntry(
            one.AnsweredOn!.Value, T["entry.answered", Begun(one.Side), FollowUpTexts.Answer(one.Answer!, Culture)], one.Words) { Order = CaseOrder.Answer }),
        .. state.FollowUps.Where(one => one.ClosedOn is not null).Select(one => new CaseEntry(
            one.ClosedOn!.Value, T["entry.closed." + one.Kind, FollowUpTexts.Side(one.Side, Culture), staff(one.ClosedBy)]) { Order = CaseOrder.Answer }),
    ];
}
