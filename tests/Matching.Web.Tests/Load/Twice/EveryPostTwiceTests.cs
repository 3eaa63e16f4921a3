using System.Reflection;
using Matching.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Xunit.Abstractions;

namespace Matching.Web.Tests.Load.Twice;

/// <summary>Every form of every page, sent once, sent twice in a row and sent twice at once: the tables come to hold the same.</summary>
public sealed class EveryPostTwiceTests(ITestOutputHelper print)
{
    /// <summary>Forms that are not walked, each with the reason.</summary>
    private static readonly Dictionary<string, string> NotWalked = new(StringComparer.Ordinal)
    {
        ["Access.SignIn:"] = "opens a session; each sign-in is one of its own",
        ["Access.SignOut:"] = "closes the session that the other posts need",
        ["Results.Entering.Paste:Language"] = "sets a cookie in the reader's own browser and has the browser send the form on",
        ["Results.Entering.Paste:Again"] = "shows the form as it was sent, in the language that was chosen; nothing is stored",
        ["Results.Entering.Enter:Language"] = "sets a cookie in the reader's own browser and has the browser send the form on",
        ["Results.Entering.Enter:Again"] = "shows the form as it was sent, in the language that was chosen; nothing is stored",
        ["Link.Index:"] = "answers 405: the address in a mail has no form and takes no answer",
        ["Link.Calendar:"] = "answers 405: a file is fetched with GET, and nothing is kept of it",
    };

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_form_that_is_sent_twice_has_no_second_effect(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.LeaveAsync();
        await using var service = new MatchingApplication(fresh.Target, settings: [("Matches:OnDuty:0:User", Worlds.OnDuty), ("Matches:OnDuty:0:Email", "vagt@example.org")]);
        // As in the test of one link: the cookies of a language for each of so many links are more than the test's browser keeps.
        var stranger = service.Visitor();
        stranger.Chooses = null;
        var worlds = new Worlds(service, new Dictionary<string, Visitor>(StringComparer.Ordinal)
        {
            [Roles.Caseworker] = await service.SignedInAsync(),
            [Roles.Administrator] = await service.SignedInAsync(Roles.Administrator),
            [Roles.Programme] = await service.SignedInAsync(Roles.Programme),
            [Worlds.OnDuty] = await service.SignedInAsync(name: Worlds.OnDuty),
            [""] = stranger,
        });
        var (walked, forms, extra) = (new HashSet<string>(StringComparer.Ordinal), 0, new List<string>());
        foreach (var open in worlds.All)
        {
            var (visitor, address, page) = await open();
            var count = FilledForm.On(page, address).Count;
            count.ShouldBeGreaterThan(0, $"{address}: {visitor.Status}");
            for (var place = 0; place < count; place++)
            {
                var once = await SendAsync(service, open, place, one => one());
                var inARow = await SendAsync(service, open, place, async one => [.. await one(), .. await one()]);
                var atOnce = await SendAsync(service, open, place, async one => [.. (await Task.WhenAll(Task.Run(one), Task.Run(one))).SelectMany(sent => sent)]);
                forms++;
                walked.Add(once.Route);
                if (once.Rows != inARow.Rows || once.Rows != atOnce.Rows || Math.Max(inARow.Worst, atOnce.Worst) >= 500)
                {
                    extra.Add($"{address} {once.Route} form {place}: once [{once.Rows}], twice in a row [{inARow.Rows}] {inARow.Worst}, twice at once [{atOnce.Rows}] {atOnce.Worst}");
                }
            }
        }

        extra.ShouldBeEmpty(string.Join(Environment.NewLine, extra));
        Handlers().Except(walked).Except(NotWalked.Keys).ShouldBeEmpty("each form that posts stands in Worlds or, with a reason, in NotWalked");
        print.WriteLine($"{engine}: {forms} forms of {walked.Count} routes sent twice in a row and twice at once, extra rows 0, 5xx 0");
    }

    /// <summary>Sends one form of a new world in some way.</summary>
    /// <returns>What came to the tables, and the worst status.</returns>
    private static async Task<(string Route, string Rows, int Worst)> SendAsync(
        MatchingApplication service, Func<Task<World>> open, int place, Func<Func<Task<int[]>>, Task<int[]>> way)
    {
        var (visitor, address, page) = await open();
        var forms = FilledForm.On(page, address);
        forms.Count.ShouldBeGreaterThan(place, $"{address}: a new world has fewer forms than the one before; {string.Join(", ", forms.Select(one => one.Address + ":" + one.Handler))}");
        var form = forms[place];
        var before = await RowCounts.CountAsync(service.Database);
        var statuses = await way(async () =>
        {
            using var content = new FormUrlEncodedContent(form.Fields);
            using var answer = await visitor.Client.PostAsync(new Uri(form.Address, UriKind.Relative), content);
            return [(int)answer.StatusCode];
        });
        return ($"{PageOf(service, form.Address)}:{form.Handler}", (await RowCounts.CountAsync(service.Database)).Since(before), statuses.Max());
    }

    /// <summary>The page that an address leads to: of those whose route it fits, the one that says most.</summary>
    private static string PageOf(MatchingApplication service, string address)
    {
        var path = new PathString(address.Split('?')[0]);
        return (
            from endpoint in service.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            let page = endpoint.Metadata.GetMetadata<PageActionDescriptor>()
            where page is not null
            where new TemplateMatcher(TemplateParser.Parse(endpoint.RoutePattern.RawText!), []).TryMatch(path, [])
            orderby endpoint.Order, endpoint.RoutePattern.InboundPrecedence
            select page.ViewEnginePath.TrimStart('/').Replace('/', '.')).First();
    }

    /// <summary>Everything that takes a POST, by the model of its page and the name of its handler.</summary>
    private static IEnumerable<string> Handlers() =>
        from model in typeof(Program).Assembly.GetTypes()
        where model.IsSubclassOf(typeof(PageModel)) && !model.IsAbstract
        from method in model.GetMethods(BindingFlags.Instance | BindingFlags.Public)
        where method.Name.StartsWith("OnPost", StringComparison.Ordinal)
        let page = model.FullName!["Matching.Web.Pages.".Length..^"Model".Length]
        select $"{page}:{method.Name["OnPost".Length..].Replace("Async", "", StringComparison.Ordinal)}";
}
