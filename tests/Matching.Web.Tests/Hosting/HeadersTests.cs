using System.Net;
using Microsoft.Extensions.Hosting;

namespace Matching.Web.Tests.Hosting;

public sealed class HeadersTests
{
    [Theory]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/today", HttpStatusCode.Redirect)]
    [InlineData("/nothing-here", HttpStatusCode.NotFound)]
    [InlineData("/css/site.css", HttpStatusCode.OK)]
    [InlineData("/lib/dkfds/css/dkfds.min.css", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/language?to=en", HttpStatusCode.Redirect)]
    [InlineData("/link/unknown", HttpStatusCode.NotFound)]
    public async Task Every_answer_carries_the_headers_that_protect_its_reader(string address, HttpStatusCode status)
    {
        await using var application = new MatchingApplication(environment: Environments.Production, settings: MatchingApplication.SafeSettings);
        using var answer = await application.Visitor().Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.ShouldBe(status);
        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=31536000; includeSubDomains"]);
    }

    [Fact]
    public async Task Cookies_are_locked_to_this_host_in_production()
    {
        await using var application = new MatchingApplication(environment: Environments.Production, settings: MatchingApplication.SafeSettings);
        var visitor = application.Visitor();
        using var answer = await visitor.Client.GetAsync(new Uri("/language?to=en", UriKind.Relative));
        using var form = await visitor.Client.GetAsync(new Uri("/sign-in", UriKind.Relative));

        foreach (var cookie in answer.Headers.GetValues("Set-Cookie").Concat(form.Headers.GetValues("Set-Cookie")))
        {
            cookie.ShouldStartWith("__Host-matching-");
            cookie.ShouldContain("secure");
            cookie.ShouldContain("httponly");
            cookie.ShouldContain("samesite=lax");
        }
    }

    [Fact]
    public async Task Pages_hold_no_script_or_style_that_the_policy_forbids()
    {
        await using var application = new MatchingApplication();
        var visitor = await application.SignedInAsync();
        foreach (var address in new[] { "/today", "/people/participants", "/people/volunteers", "/was", "/privacy", "/nothing-here" })
        {
            var page = await visitor.OpenAsync(address);
            visitor.Status.ShouldBe(address == "/nothing-here" ? HttpStatusCode.NotFound : HttpStatusCode.OK, address);
            page.QuerySelectorAll("style, [style], script:not([src]), [onclick], [onload], [onsubmit]").ShouldBeEmpty(address);
            page.QuerySelectorAll("[src^=http], link[href^=http]").ShouldBeEmpty(address);
        }
    }
}
