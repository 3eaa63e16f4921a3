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
    private static readonly Texts<MatchesPageTexts> M = new();

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public async Task<IReadOnlyList<CaseEntry>> EntriesAsync(Match match, string volunteer, DateOnly today) =>
    [
        .. Chosen(match, volunteer, await choices.FindAsync(match.Id)),
        .. (await timeline.OfAsync(match, today)).Where(step => !step.IsAhead).Select(Of),
        .. Contact(await followUps.StateAsync(match)),
        .. Answered(await surveys.OfAsync(match)),
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

    private static CaseEntry Of(TimelineStep step)
    {
        var who = step.What is "ended" or "withdrawn" ? MatchTexts.Closer(step.Who ?? "?", Culture) : step.Who ?? "–";
        var isDay = DateOnly.TryParseExact(step.Detail, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var why = step.Detail is null || step.What is "paused" or "end_planned" ? "" : $" ({MatchTexts.Reason(step.Detail, Culture)})";
        return new CaseEntry(step.Day, M["line." + step.What, who, isDay ? Say.Day(day) : "–"] + why, step.Words);
    }

    private static IEnumerable<CaseEntry> Contact(ContactState state) =>
    [
        .. state.Meetings.Select(one => new CaseEntry(
            one.OnDay, T["entry.meeting", FollowUpTexts.Meeting(one.Kind, Culture), FollowUpTexts.Side(one.Side, Culture)], one.Words)),
        .. state.FollowUps.Where(one => one.AskedOn is not null).Select(one => new CaseEntry(
            one.AskedOn!.Value, T["entry.asked." + one.Kind, FollowUpTexts.Side(one.Side, Culture)])),
        .. state.FollowUps.Where(one => one.AnsweredOn is not null).Select(one => new CaseEntry(
            one.AnsweredOn!.Value, T["entry.answered", Begun(one.Side), FollowUpTexts.Answer(one.Answer!, Culture)], one.Words)),
        .. state.FollowUps.Where(one => one.ClosedOn is not null).Select(one => new CaseEntry(
            one.ClosedOn!.Value, T["entry.closed." + one.Kind, FollowUpTexts.Side(one.Side, Culture), one.ClosedBy])),
    ];
}
