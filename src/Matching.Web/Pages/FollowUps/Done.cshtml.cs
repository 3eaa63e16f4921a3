using Matching.FollowUps.Notes;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.FollowUps;

/// <summary>Somebody did what a note reminds of.</summary>
public sealed class DoneModel(FinishNote finish, Clocks clocks) : PageModel
{
    [BindProperty]
    public string? Id { get; set; }

    /// <summary>The page that the button stood on.</summary>
    [BindProperty]
    public string? Back { get; set; }

    public IActionResult OnGet() => Redirect("/today");

    public async Task<IActionResult> OnPostAsync() =>
        await finish.HandleAsync(Id ?? "", [.. User.Programmes], User.Changes(clocks)) is NoteOutcome.Written
            ? LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/today")
            : NotFound();
}
