using System.Globalization;
using Matching.Messages;
using Matching.Web.Access;
using Matching.Web.Pages.Link;
using Microsoft.AspNetCore.Localization;

namespace Matching.Web.Localisation;

/// <summary>
/// The page behind a link is in its receiver's language, as the mail was, until they choose another on it. The choice is of that one page: a
/// phone may be shared. What the browser asks for counts only where it is not known what they read.
/// </summary>
public sealed class ReceiversLanguage(LinkDoor door, Links links, FindRecipient find, IHostEnvironment environment)
{
    private const string Pages = "/link/at";

    /// <returns>Null where the address is of no link, or nothing is known of its receiver.</returns>
    public async Task<CultureInfo?> OfAsync(HttpContext context)
    {
        if (DoorIn(context.Request.Path) is not { } name)
        {
            return null;
        }

        var chosen = context.Request.Cookies[Cookie(name).Name!];
        return Languages.OfReceivers.FirstOrDefault(language => language.Name == chosen)
            ?? (door.Read(context, name) is { } token && await links.FindAsync(token) is { } link && await find(link.Side, link.Person) is { } reader
                ? Languages.Of(reader.Languages)
                : null);
    }

    /// <returns>False where the address is of no link.</returns>
    public bool Choose(HttpContext context, CultureInfo language, string address)
    {
        if (DoorIn(!address.StartsWith('/') ? "" : address.Split('?')[0]) is not { } name)
        {
            return false;
        }

        var cookie = Cookie(name);
        context.Response.Cookies.Append(cookie.Name!, language.Name, cookie.Build(context));
        return true;
    }

    private static string? DoorIn(PathString path) =>
        path.StartsWithSegments(Pages, StringComparison.OrdinalIgnoreCase, out var rest) && rest.Value?.Split('/') is [_, { Length: > 0 } name, ..] ? name : null;

    private CookieBuilder Cookie(string name)
    {
        var cookie = new CookieBuilder();
        cookie.Guard("link-language", environment);
        cookie.Name = cookie.Name!.Replace("__Host-", "__Secure-", StringComparison.Ordinal);
        cookie.Path = $"{Pages}/{name}";
        return cookie;
    }
}

public static class ReceiversLanguageSetup
{
    public static void UseReceiversLanguage(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (await app.Services.GetRequiredService<ReceiversLanguage>().OfAsync(context) is { } language)
        {
            context.Features.Set<IRequestCultureFeature>(new RequestCultureFeature(new RequestCulture(language), provider: null));
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
        }

        await next(context);
    });
}
