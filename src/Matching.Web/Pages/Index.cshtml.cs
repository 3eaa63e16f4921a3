using Matching.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages;

/// <summary>The start page of a role is the first of its menu; of the programme team, whose work they are, the results.</summary>
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => User.IsInRole(Roles.Programme) ? LocalRedirect("/results")
        : Menu.For(User).FirstOrDefault() is { } first ? LocalRedirect(first.Address) : Page();
}
