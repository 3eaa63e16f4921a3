using Matching.Messages;
using Matching.Surveys;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>The questions of one wave.</summary>
public sealed class SurveyPart(OpenSurvey openSurvey, AnswerSurvey answer, Clocks clocks) : LinkPart
{
    private static readonly Texts<LinkTexts> T = new();

    public override bool IsFor(string purpose) => LinkPurposes.IsSurvey(purpose);

    public override async Task<LinkView> OpenAsync(OpenedLink link) => await ShowAsync(link, new Dictionary<string, string>(StringComparer.Ordinal), []);

    public override async Task<LinkView> AnswerAsync(OpenedLink link, LinkForm form)
    {
        var answers = form.Group("Answers");
        return await answer.HandleAsync(link.Token, answers, Change.By("link:survey", clocks)) switch
        {
            SurveyOutcome.Saved => LinkView.Done(T["done.survey_saved.title"], T["done.survey_saved.body"]),
            SurveyOutcome.Incomplete incomplete => (await ShowAsync(link, answers, incomplete.Questions)).Again,
            SurveyOutcome.AlreadyAnswered => LinkView.Closed(LinkState.Used),
            SurveyOutcome.Expired => LinkView.Closed(LinkState.Expired),
            SurveyOutcome.Withdrawn => LinkView.Closed(LinkState.Withdrawn),
            _ => LinkView.Unknown,
        };
    }

    private async Task<LinkView> ShowAsync(OpenedLink link, IReadOnlyDictionary<string, string> answers, IReadOnlyList<string> unanswered) =>
        await openSurvey.HandleAsync(link.Token) switch
        {
            SurveyVisit.Asked asked => new LinkView("_Survey", new SurveyModel(asked, answers, unanswered)),
            SurveyVisit.Closed closed => LinkView.Closed(closed.State),
            _ => LinkView.Unknown,
        };
}

public sealed record SurveyModel(SurveyVisit.Asked Asked, IReadOnlyDictionary<string, string> Answers, IReadOnlyList<string> Unanswered);
