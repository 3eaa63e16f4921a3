using Matching.Messages;
using Matching.Suggestions.Ranking.Objections;
using Matching.Web.Access;
using Matching.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Matching.Web.Pages.Link;

/// <summary>
/// "No computer model", from the page behind any link of a participant or a volunteer that has not expired. Said twice it is said once; taking it
/// back is a caseworker's, who hears it from the person.
/// </summary>
[EnableRateLimiting(AccessSetup.LinkLimit)]
public sealed class ObjectionModel(LinkDoor door, Links links, ObjectionStore objections, NoteObjection note, Clocks clocks) : PageModel
{
    private static readonly Texts<LinkTexts> T = new();

    public LinkView Shown { get; private set; } = LinkView.Unknown;

    public Task<IActionResult> OnGetAsync(string door) => ShowAsync(door, async link =>
        new LinkView("_Objection", await objections.FindAsync(link.Side, link.Row.Person) is not null));

    public Task<IActionResult> OnPostAsync(string door) => ShowAsync(door, async link =>
        await note.HandleAsync(link.Side, link.Row.Person, objects: true, link.By(clocks)) is ObjectionOutcome.Done or ObjectionOutcome.AlreadySo
            ? LinkView.Done(T["objection.done.title"], T["objection.done.body"])
            : LinkView.Unknown);

    private async Task<IActionResult> ShowAsync(string address, Func<OpenedLink, Task<LinkView>> what)
    {
        if (door.Read(HttpContext, address) is { } token && await links.FindAsync(token) is { } link && link.Purpose != LinkPurposes.Figures)
        {
            Shown = link.ExpiresAt > links.Now ? await what(new OpenedLink(token, link)) : LinkView.Closed(LinkState.Expired);
        }

        Response.StatusCode = Shown.Status;
        return Page();
    }
}
