using Matching.Messages;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Matching.Web.Pages.Link;

/// <summary>The one short page behind a link. GET changes nothing; a POST carries the choice. What it holds is its purpose's part.</summary>
[EnableRateLimiting(AccessSetup.LinkLimit)]
public sealed class AtModel(LinkDoor door, Links links, IEnumerable<LinkPart> parts) : PageModel
{
    public LinkView Shown { get; private set; } = LinkView.Unknown;

    public Task<IActionResult> OnGetAsync(string door) => ShowAsync(door, (part, link) => part.OpenAsync(link));

    public async Task<IActionResult> OnPostAsync(string door)
    {
        var form = new LinkForm((await Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal));
        return await ShowAsync(door, (part, link) => part.AnswerAsync(link, form));
    }

    private async Task<IActionResult> ShowAsync(string address, Func<LinkPart, OpenedLink, Task<LinkView>> what)
    {
        var token = door.Read(HttpContext, address);
        Shown = token is { } given && await links.FindAsync(given) is { } link
            ? await ViewAsync(new OpenedLink(given, link), what)
            : LinkView.Unknown;
        Response.StatusCode = Shown.Status;
        return Page();
    }

    private Task<LinkView> ViewAsync(OpenedLink link, Func<LinkPart, OpenedLink, Task<LinkView>> what) =>
        link.Row.StateAt(links.Now) is var state and not LinkState.Open
            ? Task.FromResult(LinkView.Closed(state))
            : what(parts.Single(part => part.IsFor(link.Row.Purpose)), link);
}
