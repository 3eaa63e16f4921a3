namespace Matching.Web.Hosting;

/// <summary>On every response, errors and files included: set when it starts, because an error page begins with cleared headers.</summary>
public static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    private const string OwnStyles = "style-src 'self'";

    private static readonly object StyleKey = new();
    private static readonly object SharedKey = new();

    /// <summary>Lets one style sheet through that stands in the page itself, by its hash: a page to print needs nothing beside it.</summary>
    public static void AllowStyle(this HttpContext context, string hash) => context.Items[StyleKey] = hash;

    /// <summary>Lets a page be kept on the way: it is the same for everybody and names nobody.</summary>
    public static void AllowSharedCopy(this HttpContext context) => context.Items[SharedKey] = SharedKey;

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var strict = !app.Environment.IsDevelopment();
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                Write(context, strict);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static void Write(HttpContext context, bool strict)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Items[StyleKey] is string hash
            ? ContentPolicy.Replace(OwnStyles, $"{OwnStyles} {hash}", StringComparison.Ordinal)
            : ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (headers.CacheControl.Count == 0
            || (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && !context.Items.ContainsKey(SharedKey)))
        {
            // Pages name people: no copy stays in a shared browser.
            headers.CacheControl = "no-store";
        }

        if (strict && context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }
    }
}
