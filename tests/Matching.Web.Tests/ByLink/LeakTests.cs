using System.Collections.Concurrent;
using System.Net;
using Dapper;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Tests.Journeys;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace Matching.Web.Tests.ByLink;

/// <summary>Requirement row 28: a link's token goes nowhere: into no log at any level, no page, no other host, no database row.</summary>
public sealed class LeakTests(ITestOutputHelper print)
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task No_token_is_logged_stored_or_shown_whatever_happens_to_its_link(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.LeaveAsync();
        await using var service = new MatchingApplication(fresh.Target, settings:
            [("Logging:Console:LogLevel:Default", "None"), ("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore.DataProtection", "Trace")]);
        using var log = new Recorder();
        service.Get<ILoggerFactory>().AddProvider(log);
        var match = (await service.ProposeAsync(1))[0];
        await service.SweepAsync();
        var addresses = new List<string> { await service.LinkInMailAsync(match, MessageTemplates.VolunteerAsked, Sides.Volunteer) };
        var pages = new List<string>();
        await YesAsync(service, addresses[0], pages);
        await service.SweepAsync();
        addresses.Add(await service.LinkInMailAsync(match, MessageTemplates.ParticipantAsked, Sides.Participant));
        await YesAsync(service, addresses[1], pages);
        await service.SweepAsync();
        addresses.Add(await service.LinkInMailAsync(match, MessageTemplates.MatchStarted, Sides.Participant));
        var visitor = service.Visitor();
        pages.Add((await visitor.OpenAsync(addresses[2])).DocumentElement.OuterHtml);
        // Mangled, in another case, with more behind it, and by methods that are not served.
        foreach (var address in addresses.SelectMany(one => new[] { one, one.Replace("/link/", "/LINK/", StringComparison.Ordinal), one + "/more", one + "?x=1", "/" + one, one.Replace("/link/", "/link//", StringComparison.Ordinal) }))
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Post, HttpMethod.Put, HttpMethod.Options })
            {
                using var request = new HttpRequestMessage(method, new Uri(new Uri("https://localhost"), "https://localhost" + address));
                using var answer = await service.Plain.SendAsync(request);
                pages.Add(await answer.Content.ReadAsStringAsync() + answer.Headers);
            }
        }

        var dump = await service.Database.DumpAsync();
        await service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync("DROP TABLE link_tokens", transaction: scope.Transaction));
        using var broken = await service.Plain.GetAsync(new Uri(addresses[0], UriKind.Relative));
        broken.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        pages.Add(await broken.Content.ReadAsStringAsync());

        var tokens = addresses.Select(address => address["/link/".Length..]).ToList();
        var inLogs = log.Lines.Count(line => tokens.Any(token => line.Contains(token, StringComparison.Ordinal)));
        print.WriteLine($"Row 28 {engine}: {log.Lines.Count} log lines and scopes at level Trace, with a token {inLogs}; {pages.Count} answers, with a token {pages.Count(page => tokens.Any(token => page.Contains(token, StringComparison.Ordinal)))}; in the database {tokens.Count(token => dump.Contains(token, StringComparison.Ordinal))} of {tokens.Count}");
        log.Lines.Count.ShouldBeGreaterThan(500);
        log.Lines.ShouldContain(line => line.Contains("/link/-", StringComparison.Ordinal), "the recorder hears of requests for links");
        log.Lines.Where(line => tokens.Any(token => line.Contains(token, StringComparison.Ordinal))).ShouldBeEmpty();
        pages.Where(page => tokens.Any(token => page.Contains(token, StringComparison.Ordinal))).ShouldBeEmpty();
        tokens.ShouldAllBe(token => !dump.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_behind_links_tell_no_other_host_and_stay_in_no_cache()
    {
        await using var service = new MatchingApplication();
        var matches = await service.ProposeAsync(2);
        await service.StartAsync(matches[1]);
        var checkedPages = 0;
        foreach (var address in new[] { await service.AddressAsync(matches[0], LinkPurposes.VolunteerAnswer), await service.AddressAsync(matches[1], LinkPurposes.Contact, Sides.Participant) })
        {
            using var first = await service.Plain.GetAsync(new Uri(address, UriKind.Relative));
            Guarded(first);
            var cookie = first.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
            var door = first.Headers.Location!.ToString();
            cookie.ShouldContain("httponly");
            cookie.ShouldContain("samesite=lax");
            cookie.ShouldContain($"path={door}");
            cookie.ShouldContain("max-age=7200");
            foreach (var page in new[] { door, door + "/worry" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, page);
                request.Headers.Add("Cookie", cookie.Split(';')[0]);
                using var answer = await service.Plain.SendAsync(request);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK);
                Guarded(answer);
                var shown = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
                shown.QuerySelectorAll("[src], link[href], [action], [href]")
                    .SelectMany(element => new[] { "src", "href", "action" }.Select(element.GetAttribute).OfType<string>())
                    .Where(target => !target.StartsWith('/') && !target.StartsWith('#') && !target.StartsWith("tel:", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
                    .ShouldBeEmpty();
                shown.QuerySelectorAll("[href^='//'], [src^='//']").ShouldBeEmpty();
                checkedPages++;
            }
        }

        print.WriteLine($"Row 28: {checkedPages} pages, other hosts 0, all no-referrer and no-store");
    }

    private static void Guarded(HttpResponseMessage answer)
    {
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    private static async Task YesAsync(MatchingApplication service, string address, List<string> pages)
    {
        var visitor = service.Visitor();
        var page = await visitor.OpenAsync(address);
        pages.Add(page.DocumentElement.OuterHtml);
        pages.Add((await visitor.SendAsync(address, page, "form#Choice", ("Choice", "yes"))).DocumentElement.OuterHtml);
        visitor.Status.ShouldBe(HttpStatusCode.OK);
    }

    private sealed class Recorder : ILoggerProvider, ISupportExternalScope
    {
        private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

        public ConcurrentBag<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Line(this, categoryName);

        public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

        public void Dispose()
        {
        }

        private sealed class Line(Recorder recorder, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => recorder.scopes.Push(state);

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(pair => pair.Value)) : "";
                recorder.Lines.Add($"{category} {formatter(state, exception)} {values} {exception}");
                recorder.scopes.ForEachScope((scope, lines) => lines.Add($"scope {scope} {(scope is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(pair => pair.Value)) : "")}"), recorder.Lines);
            }
        }
    }
}
