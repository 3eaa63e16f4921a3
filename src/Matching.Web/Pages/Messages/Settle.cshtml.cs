using Matching.Matches;
using Matching.Messages;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Messages;

/// <summary>A caseworker of its programme told by other means what a mail could not. Said twice it stays said once.</summary>
public sealed class SettleModel(SettleMail settle, Outbox outbox, MatchStore matches, Clocks clocks) : PageModel
{
    [BindProperty]
    public string? Id { get; set; }

    /// <summary>The page that the button stood on.</summary>
    [BindProperty]
    public string? Back { get; set; }

    public IActionResult OnGet() => Redirect("/today");

    public async Task<IActionResult> OnPostAsync()
    {
        if (await outbox.FindAsync(Id ?? "") is not { MatchId: { } about }
            || await matches.FindAsync(about) is not { } match || !User.MaySee(match.Programme))
        {
            return NotFound();
        }

        await settle.HandleAsync(Id!, User.Changes(clocks));
        return LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/today");
    }
}
