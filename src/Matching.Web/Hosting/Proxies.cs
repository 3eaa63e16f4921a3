using System.Net;
using Matching.Messages;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Matching.Web.Hosting;

/// <summary>Section Proxy: who ends https before this service, and is believed about the caller's address and scheme.</summary>
public static class Proxies
{
    private const string Addresses = "Proxy:Addresses";

    public static void AddProxies(this WebApplicationBuilder builder) => builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarded.KnownIPNetworks.Clear();
        forwarded.KnownProxies.Clear();
        foreach (var address in Given(builder.Configuration).Select(given => IPAddress.TryParse(given, out var known) ? known : null).OfType<IPAddress>())
        {
            forwarded.KnownProxies.Add(address);
        }
    });

    /// <summary>Believes nobody where no proxy is named. In Production a page that would reach its reader by plain http is not served.</summary>
    public static void UseProxies(this WebApplication app)
    {
        if (Given(app.Configuration).Length > 0)
        {
            app.UseForwardedHeaders();
        }

        if (!app.Environment.IsDevelopment())
        {
            app.UseWhen(context => !context.Request.IsHttps && !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase), plain => plain.Run(SayHttpsAsync));
        }
    }

    private static Task SayHttpsAsync(HttpContext context)
    {
        var address = context.RequestServices.GetRequiredService<IOptions<MessageSettings>>().Value.BaseAddress;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return context.Response.WriteAsync(
            $"This service is reached by https, at {address}. If you came that way, the proxy before it is not named in Proxy:Addresses or sends no X-Forwarded-Proto.");
    }

    public static IEnumerable<string> NotAddresses(IConfiguration settings) => Given(settings).Where(given => !IPAddress.TryParse(given, out _));

    /// <summary>Whether pages reach their readers by https.</summary>
    public static bool ServeHttps(IConfiguration settings) =>
        Given(settings).Length > 0
        || settings["urls"]?.Contains("https://", StringComparison.OrdinalIgnoreCase) == true
        || !string.IsNullOrEmpty(settings["https_ports"])
        || settings.GetSection("Kestrel:Endpoints").GetChildren().Any(end => end["Url"]?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true);

    private static string[] Given(IConfiguration settings) => settings.GetSection(Addresses).Get<string[]>() ?? [];
}
