using System.Net;
using System.Text.RegularExpressions;
using Matching.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Matching.Web.Tests.Access;

public sealed partial class EveryRouteTests : IAsyncLifetime
{
    /// <summary>What anybody may open: everything else needs a session.</summary>
    private static readonly string[] Open =
    [
        "", "{*path}", "sign-in", "error/{code:int}", "was", "privacy", "language", "health/live", "health/ready", "open/{year:int?}/{language:regex(^en$)?}", "open/en", "open/years.json", "open/{year:int}.json", "open/{year:int}.csv", "link/{**token}", "link/at/{door}", "link/at/{door}/worry", "link/at/{door}/objection", "link/at/{door}/calendar",
    ];

    private readonly MatchingApplication application = new(environment: Environments.Production, settings: MatchingApplication.SafeSettings);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public void Every_endpoint_names_who_may_open_it() =>
        Endpoints()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.DisplayName)
            .ShouldBeEmpty();

    [Fact]
    public void Only_the_pages_of_the_list_are_open_to_anybody() =>
        Endpoints()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null && !IsFile(endpoint))
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Except(Open, StringComparer.OrdinalIgnoreCase)
            .ShouldBeEmpty();

    [Fact]
    public async Task A_stranger_is_sent_to_sign_in_from_every_staff_page_by_every_method()
    {
        var visitor = application.Visitor();
        var routes = StaffRoutes();
        routes.Count.ShouldBeGreaterThan(8);
        foreach (var (address, method) in routes.SelectMany(route => new[] { "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS" }.Select(method => (route, method))))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address);
            using var answer = await visitor.Client.SendAsync(request);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Redirect, HttpStatusCode.NotFound);
            if (answer.StatusCode == HttpStatusCode.Redirect)
            {
                answer.Headers.Location!.AbsolutePath.ShouldBe("/sign-in", $"{method} {address}");
            }
        }
    }

    [Theory]
    [InlineData(Roles.Programme)]
    [InlineData(Roles.Administrator)]
    public async Task Only_caseworkers_open_the_pages_about_people(string role)
    {
        var visitor = await application.SignedInAsync(role);
        foreach (var address in new[] { "/today", "/people/participants", "/people/volunteers", "/people/participant/p-1", "/people/volunteer/v-1", "/rounds", "/rounds/new", "/rounds/round/r-1", "/rounds/change?id=r-1&participant=p-1", "/rounds/compare", "/rounds/commit/r-1", "/rounds/throw-away/r-1", "/matches", "/matches/match/m-1", "/matches/worry/m-1", "/worries", "/worries/worry/w-1", "/matches/propose?participant=p-1&volunteer=v-1", "/matches/waiting?participant=p-1", "/people/apart?participant=p-1&volunteer=v-1", "/suggestions/raise?participant=p-1", "/suggestions/find?participant=p-1", "/suggestions/compare?participant=p-1", "/suggestions/aside?participant=p-1&volunteer=v-1", "/suggestions/change?participant=p-1&change=participant_back", "/suggestions/objection?side=participant&person=p-1", "/surveys/earlier", "/surveys/survey?match=m-1&side=volunteer&wave=3m" })
        {
            var page = await visitor.OpenAsync(address);
            visitor.Status.ShouldBe(HttpStatusCode.Forbidden, address);
            page.One("h1").ShouldBe("Du har ikke adgang til siden");
        }
    }

    [Theory]
    [InlineData(Roles.Programme)]
    [InlineData(Roles.Caseworker)]
    public async Task Only_administrators_weigh_the_criteria_put_models_to_use_and_word_the_questions(string role)
    {
        var visitor = await application.SignedInAsync(role);
        foreach (var address in new[] { "/suggestions/weights", "/models", "/models/m-1", "/models/m-1/active", "/surveys/texts", "/surveys/text?programme=host&side=participant&text=words" })
        {
            await visitor.OpenAsync(address);
            visitor.Status.ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    [Fact]
    public async Task Caseworkers_read_the_figures_and_others_enter_them()
    {
        string[] addresses = ["/results/2012/figures/host.matches/enter", "/results/2012/enter", "/results/2012/catalogue/new-indicator", "/results/2012/catalogue/new-initiative", "/results/2012/catalogue/owners", "/results/2013/catalogue/forward"];
        foreach (var role in Roles.All)
        {
            var visitor = await application.SignedInAsync(role);
            foreach (var address in addresses)
            {
                await visitor.OpenAsync(address);
                visitor.Status.ShouldBe(role == Roles.Caseworker ? HttpStatusCode.Forbidden : HttpStatusCode.OK, $"{role} {address}");
            }

            foreach (var address in new[] { "/results/2012/approve", "/results/2012/catalogue", "/results/2012/catalogue/budget", "/results/2012/catalogue/goals", "/results/due" })
            {
                await visitor.OpenAsync(address);
                visitor.Status.ShouldBe(HttpStatusCode.OK, $"{role} {address}");
            }
        }
    }

    [Fact]
    public async Task The_menu_holds_only_what_the_role_may_open()
    {
        foreach (var role in Roles.All)
        {
            var visitor = await application.SignedInAsync(role);
            var page = await visitor.OpenAsync("/was");
            foreach (var address in page.QuerySelectorAll(".mainmenu a").Select(link => link.GetAttribute("href")!))
            {
                await visitor.OpenAsync(address);
                visitor.Status.ShouldBe(HttpStatusCode.OK, $"{role} {address}");
            }
        }
    }

    private static bool IsFile(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.Contains('.', StringComparison.Ordinal);

    /// <summary>All but what the framework adds to an unpublished build for new files; the fallback policy denies it.</summary>
    private IReadOnlyList<RouteEndpoint> Endpoints() =>
        [.. application.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText != "{**path:file}")];

    private List<string> StaffRoutes() => [.. Endpoints()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null)
        .Select(endpoint => "/" + Parameter().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), part => part.Value.Contains(":int", StringComparison.Ordinal) ? "2012" : "x"))
        .Distinct(StringComparer.Ordinal)];

    [GeneratedRegex("{[^}]*}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
