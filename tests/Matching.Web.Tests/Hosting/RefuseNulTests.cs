using System.Net;
using System.Text.RegularExpressions;
using Matching.Access;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Matching.Web.Tests.Hosting;

/// <summary>U+0000, which no keyboard types and PostgreSQL takes nowhere.</summary>
public sealed partial class RefuseNulTests : IAsyncLifetime
{
    private const string Refused = "Det kunne vi ikke læse";

    private readonly MatchingApplication service = new(environment: Environments.Production, settings: MatchingApplication.SafeSettings);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task In_a_query_it_is_refused_in_words_on_every_route_that_the_role_may_open()
    {
        var visitors = new List<Visitor>();
        foreach (var (role, name) in new[] { (Roles.Caseworker, "vagt"), (Roles.Programme, "programme"), (Roles.Administrator, "admin") })
        {
            visitors.Add(await service.SignedInAsync(role, name));
        }

        var routes = Routes();
        routes.Count.ShouldBeGreaterThan(50);
        foreach (var route in routes)
        {
            var statuses = new List<HttpStatusCode>();
            foreach (var visitor in visitors)
            {
                var page = await visitor.OpenAsync(route + "?participant=%00&match=%00&From=p%00&id=%00");
                statuses.Add(visitor.Status);
                if (visitor.Status == HttpStatusCode.BadRequest)
                {
                    // The pages for the public say their language in their address.
                    page.One("h1").ShouldBe(route.StartsWith("/open/en", StringComparison.Ordinal) ? "We could not read that" : Refused, route);
                }
            }

            statuses.ShouldContain(HttpStatusCode.BadRequest, route);
            statuses.ShouldAllBe(status => status == HttpStatusCode.BadRequest || status == HttpStatusCode.Forbidden, route);
        }
    }

    [Theory]
    [InlineData("/messages/settle", true)]
    [InlineData("/messages/settle", false)]
    [InlineData("/followups/notes/done", true)]
    [InlineData("/followups/notes/done", false)]
    public async Task In_a_field_of_a_form_it_is_refused_however_the_form_is_sent(string address, bool inParts)
    {
        var visitor = await service.SignedInAsync();
        var token = (await visitor.OpenAsync("/cases/hand-over")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using HttpContent form = inParts
            ? new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("m-\0"), "Id" } }
            : new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Id", "m-\0")]);

        using var answer = await visitor.Client.PostAsync(new Uri(address, UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Det kunne vi ikke");
    }

    private List<string> Routes() => [.. service.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Where(route => !route.Contains('.', StringComparison.Ordinal) && route != "{**path:file}")
        .Select(route => "/" + Parameter().Replace(route, "1"))
        .Distinct(StringComparer.OrdinalIgnoreCase)];

    [GeneratedRegex("{[^}]*}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
