using Matching.Messages;
using Matching.Web.Access;
using Matching.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Matching.Web.Pages.Link;

/// <summary>The address in a mail. It leads on to the same page without the token, or says that the link is unknown; nothing is answered here.</summary>
[EnableRateLimiting(AccessSetup.LinkLimit)]
public sealed class IndexModel(Links links, LinkDoor door) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        var token = new LinkToken(HttpContext.Features.Get<TokenInAddress>()?.Text ?? "");
        if (await links.FindAsync(token) is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        return LocalRedirect($"/link/at/{door.Open(HttpContext, token)}");
    }

    public IActionResult OnPost() => StatusCode(StatusCodes.Status405MethodNotAllowed);
}
