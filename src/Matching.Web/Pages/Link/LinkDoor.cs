using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Matching.Messages;
using Matching.Web.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Matching.Web.Pages.Link;

/// <summary>
/// A link's token is exchanged for a short-lived cookie and an address without it. The cookie is sealed, is sent to that one address only and
/// opens nothing else, so that several links may stand open side by side. The server keeps nothing of this.
/// </summary>
public sealed class LinkDoor(IDataProtectionProvider protection, Clocks clocks, IOptions<AccessSettings> settings, IHostEnvironment environment)
{
    /// <summary>In the address of a page that is reached by an answer: it thanks for it.</summary>
    public const string Thanks = "thanks";

    private const int DoorBytes = 12;

    /// <returns>What stands in the address instead of the token: always the same for the same link mail, and no way back to it.</returns>
    public string Open(HttpContext context, LinkToken token)
    {
        var door = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("door|" + token.Text)).AsSpan(0, DoorBytes));
        var lasts = TimeSpan.FromMinutes(settings.Value.LinkMinutes);
        var until = (clocks.System.GetUtcNow() + lasts).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var cookie = Cookie(door);
        var options = cookie.Build(context);
        options.MaxAge = lasts;
        context.Response.Cookies.Append(cookie.Name!, Seal(door).Protect($"{until}|{token.Text}"), options);
        return door;
    }

    /// <summary>The page behind a link that its person has just earned by an answer.</summary>
    public string Onward(HttpContext context, LinkToken token) => $"/link/at/{Open(context, token)}?{Thanks}=1";

    /// <returns>The token that this door was opened with; null if it never was here, or is closed again.</returns>
    public LinkToken? Read(HttpContext context, string door)
    {
        if (context.Request.Cookies[Cookie(door).Name!] is not { Length: > 0 } cookie)
        {
            return null;
        }

        try
        {
            var parts = Seal(door).Unprotect(cookie).Split('|', 2);
            var until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[0], CultureInfo.InvariantCulture));
            return clocks.System.GetUtcNow() < until ? new LinkToken(parts[1]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Seal(string door) => protection.CreateProtector("link", door);

    private CookieBuilder Cookie(string door)
    {
        var cookie = new CookieBuilder();
        cookie.Guard("link", environment);
        // A path of its own instead of the __Host- prefix, which wants the path of everything.
        cookie.Name = cookie.Name!.Replace("__Host-", "__Secure-", StringComparison.Ordinal);
        cookie.Path = $"/link/at/{door}";
        return cookie;
    }
}
