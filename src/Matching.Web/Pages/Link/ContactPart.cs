using Matching.Matches;
using Matching.Messages;
using Matching.People;

namespace Matching.Web.Pages.Link;

/// <summary>How to reach each other once both have said yes, a first meeting for the calendar, the log, and a way out.</summary>
public sealed class ContactPart(OpenLink openLink, WayOut wayOut, FirstMeeting meeting, ContactLog log) : LinkPart
{
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

        var (ended, again) = await wayOut.EndAsync(link, form);
        return ended
            ?? (again is null ? await OpenAsync(link)
                : await ShowAsync(link, again) is { Partial: "_Contact" } filled ? filled.Again
                : LinkView.Closed(LinkState.Withdrawn));
    }

    private async Task<LinkView> ShowAsync(OpenedLink link, EndForm filled, LogForm? written = null) => await openLink.HandleAsync(link.Token) switch
    {
        LinkVisit.Contact contact => new LinkView("_Contact", new ContactModel(contact, meeting.Suggest(contact.Page), filled, await log.ShowAsync(link, written))),
        LinkVisit.Closed closed => LinkView.Closed(closed.State),
        _ => LinkView.Unknown,
    };
}

public sealed record ContactModel(LinkVisit.Contact Contact, DateTime Meeting, EndForm Form, LogModel Log)
{
    public EndModel End => new(Contact.Side, PeopleTexts.FirstName(Contact.Page.OtherName), Form);
}
