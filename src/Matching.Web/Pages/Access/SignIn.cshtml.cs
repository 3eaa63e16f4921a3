using Matching.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Matching.Web.Pages.Access;

[EnableRateLimiting(AccessSetup.SignInLimit)]
public sealed class SignInModel(CheckSignIn signIn, Session session) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The page that was asked for; only an address of our own is followed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public bool Refused { get; private set; }

    public bool SignedOut { get; private set; }

    public IActionResult OnGet(bool signedOut = false)
    {
        SignedOut = signedOut;
        return User.Identity?.IsAuthenticated == true ? LocalRedirect("/") : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        switch (await signIn.HandleAsync(Name, Password))
        {
            case SignInOutcome.Known known:
                await HttpContext.SignInAsync(session.Begin(known.User));
                return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/");
            default:
                Refused = true;
                return Page();
        }
    }
}
