using Matching.Audit;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Matching.Surveys.Answering;

namespace Matching.Surveys;

/// <summary>Keeps the answers of one survey link, once and whole; or, until they are sent in, what was begun.</summary>
public sealed class AnswerSurvey(MatchingDatabase database, Links links, SurveyIntake intake)
{
    public Task<SurveyOutcome> HandleAsync(LinkToken token, SurveyForm form, Change change) => OnAsync(token, async (scope, link, match) =>
    {
        var wave = LinkPurposes.WaveOf(link.Purpose);
        var asked = await intake.AskedAsync(scope, match, link.Side, wave);
        if (link.StateAt(links.Now) == LinkState.Open && SlipIn(SurveyIntake.Missing(asked, form.Given), form) is { } slip)
        {
            return scope.GiveUp(slip);
        }

        var response = new Response { MatchId = link.MatchId, Respondent = link.Side, Wave = wave, GivenOn = change.On, How = Response.ByLink };
        if (!await Links.UseAsync(scope, link.Id, links.Now))
        {
            return scope.GiveUp(Closed((await Links.FindAsync(scope, token))!.StateAt(links.Now)));
        }

        if (!await SurveyIntake.SaveAsync(scope, response, asked, form.Given, form.Seen))
        {
            return scope.GiveUp(new SurveyOutcome.AlreadyAnswered());
        }

        await DraftStore.DropAsync(scope, link.Id);
        await AuditLog.WriteAsync(scope, change, "survey.answered", link.MatchId, $"{link.Side} {wave}");
        return new SurveyOutcome.Saved(asked.Count(text => text.Question != Questions.Words));
    });

    /// <summary>Keeps what was filled in so far, so that its person can come back to it by the same link.</summary>
    public Task<SurveyOutcome> KeepAsync(LinkToken token, SurveyForm form, Change change) => OnAsync(token, async (scope, link, match) =>
    {
        if (SlipIn([], form) is { } slip)
        {
            return scope.GiveUp(slip);
        }

        var asked = await intake.AskedAsync(scope, match, link.Side, LinkPurposes.WaveOf(link.Purpose));
        var usable = SurveyIntake.Usable(asked, form.Given);
        if (await DraftStore.SaveAsync(scope, link.Id, usable, links.Now))
        {
            await AuditLog.WriteAsync(scope, change, "survey.draft_kept", link.MatchId, $"{link.Side} {LinkPurposes.WaveOf(link.Purpose)}");
        }
        else if ((await Links.FindAsync(scope, token))!.StateAt(links.Now) is var state and not LinkState.Open)
        {
            return scope.GiveUp(Closed(state));
        }

        return new SurveyOutcome.Kept(usable.Keys.Count(question => question != Questions.Words));
    });

    private Task<SurveyOutcome> OnAsync(LinkToken token, Func<WriteScope, Link, Match, Task<SurveyOutcome>> work) =>
        database.WriteAsync(async scope =>
            await Links.FindAsync(scope, token) is not { } link || !LinkPurposes.IsSurvey(link.Purpose) ? scope.GiveUp<SurveyOutcome>(new SurveyOutcome.Unknown())
            : await MatchStore.FindAsync(scope, link.MatchId) is not { } match || match.PersonOn(link.Side) != link.Person
                ? scope.GiveUp<SurveyOutcome>(new SurveyOutcome.Withdrawn())
            : await work(scope, link, match));

    private static SurveyOutcome? SlipIn(IReadOnlyList<string> missing, SurveyForm form) =>
        missing.Count > 0 ? new SurveyOutcome.Incomplete(missing)
        : SurveyIntake.WordsAreTooLong(form.Given) ? new SurveyOutcome.WordsAreTooLong()
        : null;

    private static SurveyOutcome Closed(LinkState state) => state switch
    {
        LinkState.Used => new SurveyOutcome.AlreadyAnswered(),
        LinkState.Expired => new SurveyOutcome.Expired(),
        _ => new SurveyOutcome.Withdrawn(),
    };
}
