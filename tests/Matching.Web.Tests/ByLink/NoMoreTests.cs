using System.Net;
using Matching.Messages;
using Microsoft.AspNetCore.Routing;
using Xunit.Abstractions;

namespace Matching.Web.Tests.ByLink;

/// <summary>Requirement row 31: the cookie behind a link is leave to do one thing. At every other address its holder is a stranger.</summary>
public sealed class NoMoreTests(ITestOutputHelper print)
{
    [Fact]
    public async Task Who_holds_a_links_cookie_opens_no_route_that_a_stranger_does_not()
    {
        await using var service = new MatchingApplication();
        var match = (await service.ProposeAsync(1))[0];
        using var opened = await service.Plain.GetAsync(new Uri(await service.AddressAsync(match, LinkPurposes.VolunteerAnswer), UriKind.Relative));
        var cookie = opened.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var routes = service.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => "/" + Filled(endpoint.RoutePattern.RawText!.TrimStart('/'), match))
            .Where(route => !route.Contains('.', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var cells = 0;
        foreach (var route in routes)
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete })
            {
                var (stranger, holder) = (await AskAsync(service, method, route, null), await AskAsync(service, method, route, cookie));
                holder.ShouldBe(stranger, $"{method} {route}");
                cells++;
            }
        }

        print.WriteLine($"Row 31: {routes.Count} routes × 4 methods, {cells} of {cells} cells alike for a stranger and for who holds a link's cookie");
        routes.Count.ShouldBeGreaterThan(30);
    }

    private static string Filled(string pattern, string match) => System.Text.RegularExpressions.Regex.Replace(
        pattern, "{[^}]*}", found => found.Value.Contains("code", StringComparison.Ordinal) ? "404" : match, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private static async Task<(HttpStatusCode, string?)> AskAsync(MatchingApplication service, HttpMethod method, string route, string? cookie)
    {
        using var request = new HttpRequestMessage(method, route);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using var answer = await service.Plain.SendAsync(request);
        return (answer.StatusCode, answer.Headers.Location?.ToString());
    }
}
