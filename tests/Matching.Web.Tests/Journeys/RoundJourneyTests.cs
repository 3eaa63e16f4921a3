using System.Net;
using AngleSharp.Html.Dom;
using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.Rounds;
using Matching.Web.Demo;

namespace Matching.Web.Tests.Journeys;

/// <summary>A caseworker gives the demo's waiting list volunteers in one go: two drafts, a comparison, a pin, and the proposals sent.</summary>
public sealed class RoundJourneyTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new(settings: ("Demo:Fill", "true"));
    private Visitor karen = null!;

    public async Task InitializeAsync()
    {
        karen = application.Visitor();
        var user = DemoUsers.All.Single(demo => demo.Name == "caseworker");
        await karen.SignInAsync(user.Name, user.Password);
        await karen.OpenAsync("/language?to=en");
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task From_a_waiting_list_to_proposals_in_the_mail()
    {
        (await karen.OpenAsync("/rounds")).One(".alert-text").ShouldContain("There are no rounds yet");

        var first = await DraftAsync(("Aim", "score"), ("Minimum", "0"));
        var second = await DraftAsync(("Aim", "coverage"), ("Minimum", "45,5"));
        var list = await karen.OpenAsync("/rounds");
        list.QuerySelectorAll("input[name=draft]").Length.ShouldBe(2);

        var comparison = await karen.OpenAsync($"/rounds/compare?draft={Id(first)}&draft={Id(second)}");
        var rows = comparison.QuerySelectorAll(".comparison tbody tr").ToDictionary(row => row.One("th"), row => row.All("td"));
        rows["Objective"].ShouldBe(["highest total", "most people matched"]);
        rows["Minimum score"].ShouldBe(["0.0", "45.5"]);
        rows.Keys.ShouldBe(["Objective", "Minimum score", "Waiting bonus", "Weights, version", "Day", "Pairs", "Still waiting", "Total, points", "Upper bound, points", "Proof", "Lowest pair, points", "Mean waiting time, days"]);
        rows["Proof"].ShouldBe(["No better total exists.", "Nobody can match more, and with as many no better total exists."]);

        var draft = await karen.OpenAsync(first);
        var total = Total(draft);
        draft.Words().ShouldContain("No better total exists. First come, first served:");
        var scores = draft.QuerySelectorAll("table.people tbody tr td:nth-child(3)").Select(cell => double.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        scores.ShouldBe(scores.Order());

        await karen.SendAsync(first, draft, ".row-actions", ("kind", "pin"));
        await karen.SendAsync(first, draft, ".row-actions", ("kind", "forbid"));
        karen.Status.ShouldBe(HttpStatusCode.NotFound, "a row's own buttons name their handler");
    }

    /// <summary>Starts a draft with the form, lets it be worked out, and gives the address of its page.</summary>
    private async Task<string> DraftAsync(params (string, string)[] fields)
    {
        var form = await karen.OpenAsync("/rounds/new");
        await karen.SendAsync("/rounds/new", form, "main form", [("Programme", Programmes.Host), ("Bonus", "0"), .. fields]);
        karen.Status.ShouldBe(HttpStatusCode.Found);
        var address = karen.SentTo;
        (await karen.OpenAsync(address)).One("main h2").ShouldBe("The draft is being worked out");
        await application.SweepAsync();
        return address;
    }

    private static string Id(string address) => address.Split('/')[^1];

    private static double Total(IHtmlDocument draft) => double.Parse(draft.All(".figures strong")[2], System.Globalization.CultureInfo.InvariantCulture);
}
