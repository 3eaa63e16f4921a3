using Matching.FollowUps;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Localisation;
using Microsoft.Extensions.Options;

namespace Matching.Web.Pages.Link;

/// <summary>What people are told when they have answered: what happens next, and when.</summary>
public sealed class AskedAnswers(Clocks clocks, FollowUpRules followUps, IOptions<MatchSettings> settings)
{
    private static readonly Texts<LinkTexts> T = new();

    public Change By(OpenedLink link) => link.By(clocks);

    /// <summary>The page after an answer; null where the form needs another look.</summary>
    /// <param name="outcome">What came of it.</param>
    /// <param name="other">The first name of the other, whom the reader has just read about.</param>
    public LinkView? After(AnswerOutcome outcome, string? other = null) => outcome switch
    {
        AnswerOutcome.Accepted => Done("accepted", clocks.Today.AddDays(settings.Value.LinkDays), other),
        AnswerOutcome.Started => Done("started", followUps.FirstContactDue(clocks.Today)),
        AnswerOutcome.Declined => Done("declined", null),
        AnswerOutcome.AlreadyAnswered => LinkView.Closed(LinkState.Used),
        AnswerOutcome.Expired => LinkView.Closed(LinkState.Expired),
        AnswerOutcome.Withdrawn => LinkView.Closed(LinkState.Withdrawn),
        AnswerOutcome.UnknownReason or AnswerOutcome.TermsRefused => null,
        _ => LinkView.Unknown,
    };

    public static LinkView Later(DateOnly back) => Done("later", back);

    private static LinkView Done(string what, DateOnly? day, string? other = null) =>
        LinkView.Done(T[$"done.{what}.title"], T[$"done.{what}.body", day is { } known ? Say.Day(known) : null, other]);
}
