using Matching.Matches;
using Matching.Messages;

namespace Matching.Web.Pages.Link;

/// <summary>How to reach each other, once both have said yes.</summary>
public sealed class ContactPart(OpenLink openLink) : LinkPart
{
    public override bool IsFor(string purpose) => purpose == LinkPurposes.Contact;

    public override async Task<LinkView> OpenAsync(OpenedLink link) => await openLink.HandleAsync(link.Token) switch
    {
        LinkVisit.Contact contact => new LinkView("_Contact", contact),
        LinkVisit.Closed closed => LinkView.Closed(closed.State),
        _ => LinkView.Unknown,
    };
}
