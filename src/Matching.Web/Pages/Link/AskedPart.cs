using Matching.Matches;
using Matching.Messages;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>A yes or no about one other person: the volunteer's to the proposal, then the participant's.</summary>
public sealed class AskedPart(OpenLink openLink, AcceptMatch accept, DeclineMatch decline, Clocks clocks) : LinkPart
{
    private static readonly Texts<LinkTexts> T = new();

    public override bool IsFor(string purpose) => purpose is LinkPurposes.VolunteerAnswer or LinkPurposes.ParticipantAnswer;

    public override async Task<LinkView> OpenAsync(OpenedLink link) => await ShowAsync(link, new AskedForm());

    public override async Task<LinkView> AnswerAsync(OpenedLink link, LinkForm form)
    {
        var filled = new AskedForm(form["Reason"], form["Note"]);
        if (form.Choice is not ("yes" or "no"))
        {
            return await AgainAsync(link, filled, "Choice", "choose_yes_or_no");
        }

        if (form.IsTooLong("Note"))
        {
            return await AgainAsync(link, filled, "Note", "note_too_long");
        }

        var by = link.By(clocks);
        return form.Choice == "yes"
            ? await AfterAsync(link, filled, await accept.HandleAsync(link.Token, by))
            : await AfterAsync(link, filled, await decline.HandleAsync(link.Token, filled.Reason, filled.Note, by));
    }

    private async Task<LinkView> AfterAsync(OpenedLink link, AskedForm filled, AnswerOutcome outcome) => outcome switch
    {
        AnswerOutcome.Accepted => Done("accepted"),
        AnswerOutcome.Started => Done("started"),
        AnswerOutcome.Declined => Done("declined"),
        AnswerOutcome.UnknownReason => await AgainAsync(link, filled, "Reason", "choose_reason"),
        AnswerOutcome.AlreadyAnswered => LinkView.Closed(LinkState.Used),
        AnswerOutcome.Expired => LinkView.Closed(LinkState.Expired),
        AnswerOutcome.Withdrawn => LinkView.Closed(LinkState.Withdrawn),
        _ => LinkView.Unknown,
    };

    private static LinkView Done(string what) => LinkView.Done(T[$"done.{what}.title"], T[$"done.{what}.body"]);

    private async Task<LinkView> AgainAsync(OpenedLink link, AskedForm filled, string field, string problem) =>
        await ShowAsync(link, filled with { Slip = new LinkSlip(field, T["slip." + problem]) }) is { Partial: "_Asked" } form ? form.Again : LinkView.Closed(LinkState.Used);

    private async Task<LinkView> ShowAsync(OpenedLink link, AskedForm filled) => await openLink.HandleAsync(link.Token) switch
    {
        LinkVisit.Asked asked => new LinkView("_Asked", new AskedModel(asked, filled)),
        LinkVisit.Closed closed => LinkView.Closed(closed.State),
        _ => LinkView.Unknown,
    };
}

/// <summary>What was filled in, and what of it needs another look.</summary>
public sealed record AskedForm(string? Reason = null, string? Note = null, LinkSlip? Slip = null);

public sealed record AskedModel(LinkVisit.Asked Asked, AskedForm Form);
