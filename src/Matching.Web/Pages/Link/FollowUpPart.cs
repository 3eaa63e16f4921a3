using Matching.FollowUps;
using Matching.Messages;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>One question about a running match: whether the two have been in touch, or how it goes.</summary>
public sealed class FollowUpPart(OpenFollowUp open, AnswerFollowUp answer, CheckInDesk desk, Clocks clocks) : LinkPart
{
    private static readonly Texts<LinkTexts> T = new();

    public override bool IsFor(string purpose) => FollowUpKinds.All.Contains(purpose, StringComparer.Ordinal);

    public override Task<LinkView> OpenAsync(OpenedLink link) => ShowAsync(link, new FollowUpForm());

    /// <summary>A check-in that was answered still lets its person log a meeting or end the match, until its link expires.</summary>
    public override async Task<LinkView> ClosedAsync(OpenedLink link, LinkState state, LinkForm? form) =>
        state != LinkState.Used ? LinkView.Closed(state)
        : form?.Choice is "log" or "end" ? await ActAsync(link, form, isAnswered: true)
        : await desk.ShowAsync(link, clocks.System.GetUtcNow()) is { } shown ? new LinkView("_Answered", shown)
        : LinkView.Closed(state);

    public override async Task<LinkView> AnswerAsync(OpenedLink link, LinkForm form)
    {
        if (form.Choice is "log" or "end")
        {
            return await ActAsync(link, form, isAnswered: false);
        }

        var filled = new FollowUpForm(form["Answer"], form["Day"], form["How"], form["Words"]);
        if (filled.Day is not null && TypedDay.Of(filled.Day) is null)
        {
            return await AgainAsync(link, filled, "Day", "not_a_day");
        }

        var reply = new FollowUpReply(filled.Answer, TypedDay.Of(filled.Day), filled.How, filled.Words);
        return await answer.HandleAsync(link.Token, reply, link.By(clocks)) switch
        {
            FollowUpOutcome.Done { Contact: { } contact } => LinkView.Done(T["done.follow_up.title"], T["done.follow_up.body." + filled.Answer]) with { Onward = contact },
            FollowUpOutcome.Done => LinkView.Done(T["done.follow_up.title"], T["done.follow_up.body." + filled.Answer]),
            FollowUpOutcome.UnknownAnswer => await AgainAsync(link, filled, "Answer", "choose_answer"),
            FollowUpOutcome.DayIsMissing => await AgainAsync(link, filled, "Day", "choose_day"),
            FollowUpOutcome.DayCannotBe => await AgainAsync(link, filled, "Day", "day_cannot_be"),
            FollowUpOutcome.WordsAreTooLong => await AgainAsync(link, filled, "Words", "note_too_long"),
            FollowUpOutcome.AlreadyAnswered => LinkView.Closed(LinkState.Used),
            FollowUpOutcome.Expired => LinkView.Closed(LinkState.Expired),
            FollowUpOutcome.Withdrawn => LinkView.Closed(LinkState.Withdrawn),
            _ => LinkView.Unknown,
        };
    }

    private async Task<LinkView> AgainAsync(OpenedLink link, FollowUpForm filled, string field, string problem) =>
        await ShowAsync(link, filled with { Slip = new LinkSlip(field, T["slip." + problem]) }) is { Partial: "_FollowUp" } form ? form.Again : LinkView.Closed(LinkState.Used);

    private async Task<LinkView> ActAsync(OpenedLink link, LinkForm form, bool isAnswered)
    {
        var (ended, again) = await desk.ActAsync(link, form, clocks.System.GetUtcNow());
        return ended ?? (again is null ? LinkView.Closed(LinkState.Withdrawn)
            : isAnswered ? WithStatus(new LinkView("_Answered", again), again)
            : WithStatus(await ShowAsync(link, new FollowUpForm(), again), again));
    }

    private static LinkView WithStatus(LinkView shown, DeskModel desk) => desk.HasSlip ? shown.Again : shown;

    private async Task<LinkView> ShowAsync(OpenedLink link, FollowUpForm filled, DeskModel? acted = null) => await open.HandleAsync(link.Row) is { } asked
        ? new LinkView("_FollowUp", new FollowUpModel(asked, clocks.Today, filled, acted ?? await desk.ShowAsync(link, clocks.System.GetUtcNow())))
        : LinkView.Closed(LinkState.Withdrawn);
}

/// <summary>What was filled in, and what of it needs another look.</summary>
public sealed record FollowUpForm(string? Answer = null, string? Day = null, string? How = null, string? Words = null, LinkSlip? Slip = null);

public sealed record FollowUpModel(OpenFollowUp.Asked Asked, DateOnly Today, FollowUpForm Form, DeskModel? Desk)
{
    public string Kind => Asked.Question.Kind;
}
