using Microsoft.AspNetCore.Http.Features;

namespace Matching.Web.Hosting;

/// <summary>
/// Takes the token out of a link's address before anything can write it down: access logs, scopes, routing, error pages and traces all see
/// the address that is left. The page behind the link asks for the token itself.
/// </summary>
public sealed class HideLinkTokens(IServiceProvider services) : IHttpContextFactory
{
    private const string Hidden = "/link/-";

    private readonly DefaultHttpContextFactory factory = new(services);

    public HttpContext Create(IFeatureCollection featureCollection)
    {
        var request = featureCollection.GetRequiredFeature<IHttpRequestFeature>();
        if (TokenIn(request.Path) is { } token)
        {
            featureCollection.Set(new TokenInAddress(token));
            request.Path = Hidden;
            request.RawTarget = Hidden;
        }

        return factory.Create(featureCollection);
    }

    public void Dispose(HttpContext httpContext) => factory.Dispose(httpContext);

    /// <summary>Also where a slash was doubled or came escaped on its way.</summary>
    private static string? TokenIn(string path)
    {
        var address = path.Replace("%2f", "/", StringComparison.OrdinalIgnoreCase).TrimStart('/');
        return address.StartsWith("link/", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("link/at/", StringComparison.OrdinalIgnoreCase)
            ? address["link/".Length..].TrimStart('/')
            : null;
    }
}

/// <summary>What stood behind "/link/" in the address that was asked for.</summary>
public sealed record TokenInAddress(string Text)
{
    /// <summary>The secret is never printed by accident.</summary>
    public override string ToString() => "(link token)";
}
