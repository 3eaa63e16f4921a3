using System.Globalization;
using Matching.Messages;
using Matching.Surveys;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>The questions of one wave: sent in once and whole, or kept until their person comes back.</summary>
public sealed class SurveyPart(OpenSurvey openSurvey, AnswerSurvey answer, Clocks clocks) : LinkPart
{
    private static readonly Texts<LinkTexts> T = new();

    public override bool IsFor(string purpose) => LinkPurposes.IsSurvey(purpose);

    public override async Task<LinkView> OpenAsync(OpenedLink link) => await ShowAsync(link, null, []);

    public override async Task<LinkView> AnswerAsync(OpenedLink link, LinkForm form)
    {
        var filled = new SurveyForm(form.Group("Answers"), Versions(form.Group("Seen")));
        var by = link.By(clocks);
        var outcome = form.Choice == "later" ? await answer.KeepAsync(link.Token, filled, by) : await answer.HandleAsync(link.Token, filled, by);
        return outcome switch
        {
            SurveyOutcome.Saved => LinkView.Done(T["done.survey_saved.title"], T["done.survey_saved.body"]),
            SurveyOutcome.Kept => LinkView.Done(T["done.survey_kept.title"], T["done.survey_kept.body", Say.Moment(clocks.InCasework(link.Row.ExpiresAt))]),
            SurveyOutcome.Incomplete incomplete => (await ShowAsync(link, filled.Given, incomplete.Questions)).Again,
            SurveyOutcome.WordsAreTooLong => (await ShowAsync(link, filled.Given, [Questions.Words])).Again,
            SurveyOutcome.AlreadyAnswered => LinkView.Closed(LinkState.Used),
            SurveyOutcome.Expired => LinkView.Closed(LinkState.Expired),
            SurveyOutcome.Withdrawn => LinkView.Closed(LinkState.Withdrawn),
            _ => LinkView.Unknown,
        };
    }

    private async Task<LinkView> ShowAsync(OpenedLink link, IReadOnlyDictionary<string, string>? filled, IReadOnlyList<string> unanswered) =>
        await openSurvey.HandleAsync(link.Token) switch
        {
            SurveyVisit.Asked asked => new LinkView("_Survey", new SurveyModel(asked, filled ?? asked.Draft, unanswered)),
            SurveyVisit.Closed closed => LinkView.Closed(closed.State),
            _ => LinkView.Unknown,
        };

    private static Dictionary<string, int> Versions(Dictionary<string, string> seen) => seen
        .Select(one => (one.Key, Known: int.TryParse(one.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var version), version))
        .Where(one => one.Known)
        .ToDictionary(one => one.Key, one => one.version, StringComparer.Ordinal);
}

public sealed record SurveyModel(SurveyVisit.Asked Asked, IReadOnlyDictionary<string, string> Answers, IReadOnlyList<string> Unanswered);
