using Matching.Audit;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Matching.People;

namespace Matching.Surveys;

/// <summary>Keeps the answers of one survey link, once and whole.</summary>
public sealed class AnswerSurvey(MatchingDatabase database, Links links)
{
    public Task<SurveyOutcome> HandleAsync(LinkToken token, IReadOnlyDictionary<string, string> given, Change change) =>
        database.WriteAsync<SurveyOutcome>(async scope =>
        {
            var link = await Links.FindAsync(scope, token);
            if (link is null || !LinkPurposes.IsSurvey(link.Purpose))
            {
                return scope.GiveUp(new SurveyOutcome.Unknown());
            }

            var match = await MatchStore.FindAsync(scope, link.MatchId);
            var participant = await PeopleStore.FindParticipantAsync(scope, match!.ParticipantId);
            var questions = Questions.For(link.Side, match.Programme, participant!.Segment);
            var missing = questions.Where(q => !given.TryGetValue(q, out var value) || !Questions.AnswersTo(q).Contains(value, StringComparer.Ordinal));
            if (link.StateAt(links.Now) == LinkState.Open && missing.ToList() is { Count: > 0 } open)
            {
                return scope.GiveUp(new SurveyOutcome.Incomplete(open));
            }

            if (!await Links.UseAsync(scope, link.Id, links.Now))
            {
                return scope.GiveUp(Closed((await Links.FindAsync(scope, token))!.StateAt(links.Now)));
            }

            var wave = LinkPurposes.WaveOf(link.Purpose);
            await SurveyStore.SaveAsync(scope, questions.Select(q => new Answer
            {
                MatchId = match.Id,
                Respondent = link.Side,
                Wave = wave,
                Question = q,
                Value = given[q],
                AnsweredOn = change.On,
            }));
            await AuditLog.WriteAsync(scope, change, "survey.answered", match.Id, $"{link.Side} {wave}");
            return new SurveyOutcome.Saved(questions.Count);
        });

    private static SurveyOutcome Closed(LinkState state) => state switch
    {
        LinkState.Used => new SurveyOutcome.AlreadyAnswered(),
        LinkState.Expired => new SurveyOutcome.Expired(),
        _ => new SurveyOutcome.Withdrawn(),
    };
}
