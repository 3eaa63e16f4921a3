using Matching.Matches;
using Matching.Messages;
using Matching.Surveys;

namespace Matching.Web.Pages.Link;

/// <summary>Hands a link holder's answer to the use case it is for, in the holder's name.</summary>
public sealed class AnswerByLink(AcceptMatch accept, DeclineMatch decline, AnswerSurvey survey, Clocks clocks)
{
    public Task<AnswerOutcome> YesAsync(LinkToken token, string side) => accept.HandleAsync(token, By(side));

    public Task<AnswerOutcome> NoAsync(LinkToken token, string? reason, string? note, string side) =>
        decline.HandleAsync(token, string.IsNullOrEmpty(reason) ? null : reason, note, By(side));

    public Task<SurveyOutcome> SurveyAsync(LinkToken token, IReadOnlyDictionary<string, string> answers) =>
        survey.HandleAsync(token, answers, By("survey"));

    private Change By(string side) => Change.By("link:" + side, clocks);
}
