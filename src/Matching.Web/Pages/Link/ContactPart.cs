using Matching.Matches;
using Matching.Messages;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>How to reach each other once both have said yes, a first meeting for the calendar, the log, and a way out.</summary>
public sealed class ContactPart(OpenLink openLink, EndByLink end, FirstMeeting meeting, ContactLog log, Clocks clocks) : LinkPart
{
    private static readonly Texts<LinkTexts> T = new();

    public override bool IsFor(string purpose) => purpose == LinkPurposes.Contact;

    public override Task<LinkView> OpenAsync(OpenedLink link) => ShowAsync(link, new EndForm());

    public override async Task<LinkView> AnswerAsync(OpenedLink link, LinkForm form)
    {
        if (form.Choice == "log")
        {
            var written = await log.WriteAsync(link, form);
            return await ShowAsync(link, new EndForm(), written) is { Partial: "_Contact" } shown
                ? written.Slip is null ? shown : shown.Again
                : LinkView.Closed(LinkState.Withdrawn);
        }

        var filled = new EndForm(form["Reason"], form["Note"], form["Waits"]);
        if (form.Choice != "end")
        {
            return await AgainAsync(link, filled, "Choice", "choose_to_end");
        }

        if (form.IsTooLong("Note"))
        {
            return await AgainAsync(link, filled, "Note", "note_too_long");
        }

        bool? waits = filled.Waits switch
        {
            "yes" => true,
            "no" => false,
            _ => null,
        };
        return await end.HandleAsync(link.Token, filled.Reason ?? "", filled.Note, waits, link.By(clocks)) switch
        {
            CloseOutcome.Closed => LinkView.Done(T["done.ended.title"], T["done.ended.body." + link.Side]),
            CloseOutcome.UnknownReason => await AgainAsync(link, filled, "Reason", "choose_reason"),
            _ => await OpenAsync(link),
        };
    }

    private async Task<LinkView> AgainAsync(OpenedLink link, EndForm filled, string field, string problem) =>
        await ShowAsync(link, filled with { Slip = new LinkSlip(field, T["slip." + problem]) }) is { Partial: "_Contact" } form ? form.Again : LinkView.Closed(LinkState.Withdrawn);

    private async Task<LinkView> ShowAsync(OpenedLink link, EndForm filled, LogForm? written = null) => await openLink.HandleAsync(link.Token) switch
    {
        LinkVisit.Contact contact => new LinkView("_Contact", new ContactModel(contact, meeting.Suggest(contact.Page), filled, await log.ShowAsync(link, written))),
        LinkVisit.Closed closed => LinkView.Closed(closed.State),
        _ => LinkView.Unknown,
    };
}

/// <summary>What was filled in to end the match, and what of it needs another look.</summary>
public sealed record EndForm(string? Reason = null, string? Note = null, string? Waits = null, LinkSlip? Slip = null);

public sealed record ContactModel(LinkVisit.Contact Contact, DateTime Meeting, EndForm Form, LogModel Log);
