using System.Globalization;
using System.Text.Unicode;
using Matching.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;

namespace Matching.Web.Localisation;

/// <summary>Danish unless the reader chose English here, or their browser asks for it. Pages behind links have <see cref="ReceiversLanguage"/>.</summary>
public static class LanguagesSetup
{
    private const string Cookie = "language";

    public static void AddLanguages(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddSingleton(typeof(Texts<>)).AddSingleton<Words>().AddSingleton<ReceiversLanguage>();
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new(UnicodeRanges.All));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Languages.Danish);
            options.SupportedCultures = [.. Languages.All];
            options.SupportedUICultures = [.. Languages.All];
            options.RequestCultureProviders =
            [
                new CookieRequestCultureProvider { CookieName = GuardedCookie(environment).Name! },
                new AcceptLanguageHeaderRequestCultureProvider(),
            ];
        });
    }

    /// <summary>A link, so that it works without a script: all it does is set a cookie in the reader's own browser.</summary>
    public static void MapLanguageSwitch(this WebApplication app) => app.MapGet("/language", (HttpContext context, ReceiversLanguage receivers, string? to, string? back) =>
    {
        var isOfLink = RedirectHttpResult.IsLocalUrl(back) && Languages.OfReceivers.FirstOrDefault(language => language.Name == to) is { } asked
            && receivers.Choose(context, asked, back!);
        if (!isOfLink)
        {
            Remember(context, to, app.Environment);
        }

        return TypedResults.LocalRedirect(RedirectHttpResult.IsLocalUrl(back) ? Encoded(back!) : "/");
    }).AllowAnonymous();

    /// <summary>From the next request on the reader's pages are in the language of that name, if staff's pages have it.</summary>
    public static void Remember(HttpContext context, string? name, IHostEnvironment environment)
    {
        if (Languages.All.FirstOrDefault(language => language.Name == name) is { } chosen)
        {
            Remember(context, chosen, environment);
        }
    }

    /// <summary>From the next request on the reader's pages are in that language.</summary>
    private static void Remember(HttpContext context, CultureInfo chosen, IHostEnvironment environment)
    {
        var cookie = GuardedCookie(environment);
        var options = cookie.Build(context);
        options.MaxAge = TimeSpan.FromDays(365);
        context.Response.Cookies.Append(cookie.Name!, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)), options);
    }

    /// <summary>A header takes no letters beyond ASCII.</summary>
    private static string Encoded(string address) => new Uri(new Uri("http://localhost"), address).PathAndQuery;

    private static CookieBuilder GuardedCookie(IHostEnvironment environment)
    {
        var cookie = new CookieBuilder();
        cookie.Guard(Cookie, environment);
        return cookie;
    }
}
