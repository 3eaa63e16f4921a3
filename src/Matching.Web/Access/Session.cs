using System.Globalization;
using System.Security.Claims;
using Matching.Database;
using Matching.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Matching.Web.Access;

/// <summary>What a session cookie says, and whether it still holds: asked of the table of users at each request.</summary>
public sealed class Session(UserStore users, IOptions<AccessSettings> settings, TimeProvider clock) : CookieAuthenticationEvents
{
    internal const string DisplayName = "display_name";
    internal const string Programme = "programme";
    private const string Stamp = "stamp";
    private const string Began = "began";

    /// <summary>The principal of a session that begins now.</summary>
    public ClaimsPrincipal Begin(User user)
    {
        var claims = new List<Claim>
        {
            new(ClaimTypes.Name, user.Name),
            new(ClaimTypes.Role, user.Role),
            new(DisplayName, user.DisplayName),
            new(Stamp, user.SessionStamp),
            new(Began, clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        };
        claims.AddRange(user.Programmes.Select(programme => new Claim(Programme, programme)));
        return new(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        try
        {
            if (!IsTooOld(context.Principal!) && await StillHoldsAsync(context.Principal!))
            {
                return;
            }
        }
        catch (Exception e) when (Outage.Is(e) && context.HttpContext.IsErrorAnswer)
        {
            // The page that says that the database is away is for everybody. The cookie stays: it holds again once the database is back.
            context.RejectPrincipal();
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    /// <summary>Says 403 on the page itself; no detour over another address.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private bool IsTooOld(ClaimsPrincipal principal) =>
        !long.TryParse(principal.FindFirstValue(Began), CultureInfo.InvariantCulture, out var began)
        || clock.GetUtcNow() >= DateTimeOffset.FromUnixTimeSeconds(began).AddHours(settings.Value.LongestHours);

    private async Task<bool> StillHoldsAsync(ClaimsPrincipal principal)
    {
        var user = await users.FindAsync(principal.Identity!.Name!);
        return user is { Disabled: false } && user.SessionStamp == principal.FindFirstValue(Stamp);
    }
}
