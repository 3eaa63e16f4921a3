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
        rows["What the round goes for"].ShouldBe(["highest total", "most people matched"]);
        rows["Minimum score"].ShouldBe(["0.0", "45.5"]);
        rows.Keys.ShouldBe(["Name of the draft", "State", "What the round goes for", "Minimum score", "Waiting bonus", "Weights, version", "Day", "Pairs", "Still waiting", "Total, points", "Upper bound, points", "Proof", "Lowest pair, points", "Mean waiting time, days"]);
        rows["Proof"].ShouldBe(["No better total exists.", "Nobody can match more, and with as many no better total exists."]);

        var draft = await karen.OpenAsync(first);
        var total = Total(draft);
        draft.Words().ShouldContain("No better total exists. First come, first served:");
        var scores = draft.QuerySelectorAll("table.people tbody tr td:nth-child(3)").Select(cell => double.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        scores.ShouldBe(scores.Order());

        var participant = await ChooseAnotherVolunteerAsync(draft);
        karen.SentTo.ShouldBe(first);
        await application.SweepAsync();
        var pinned = await karen.OpenAsync(first);
        pinned.All(".badge").ShouldBe(["pinned"]);
        Total(pinned).ShouldBeLessThanOrEqualTo(total);
        (await karen.OpenAsync($"{first}?show=edits")).All(".edits li").ShouldHaveSingleItem().ShouldStartWith(participant);

        await SendAsync(first, pinned);
    }

    /// <summary>Goes through the pairs from the lowest on, and gives the first who has a choice the best of the others.</summary>
    private async Task<string> ChooseAnotherVolunteerAsync(IHtmlDocument draft)
    {
        foreach (var row in draft.QuerySelectorAll("table.people tbody tr"))
        {
            var others = await karen.OpenAsync(row.QuerySelector(".row-actions a")!.GetAttribute("href")!);
            if (others.QuerySelector(".row-actions button[name=kind]") is { } choose)
            {
                await karen.PressAsync(choose);
                return row.One("th");
            }
        }

        throw new InvalidOperationException("Nobody has a choice.");
    }

    [Fact]
    public async Task A_pair_that_is_ruled_out_is_gone_and_comes_back_when_that_is_undone()
    {
        var address = await DraftAsync(("Aim", "score"), ("Minimum", "0"));
        var draft = await karen.OpenAsync(address);
        var before = Pairs(draft);

        await karen.PressAsync(draft.QuerySelectorAll(".row-actions button").First(button => button.GetAttribute("value") == EditKinds.Forbid));
        await application.SweepAsync();
        var changed = await karen.OpenAsync(address);
        Pairs(changed).ShouldNotContain(before[0]);

        (await karen.PressAsync(draft.QuerySelectorAll(".row-actions button")[^1])).Words().ShouldContain("A colleague has changed, stopped or sent the draft");
        karen.Status.ShouldBe(HttpStatusCode.Conflict);

        await karen.PressAsync(changed.QuerySelectorAll("main button").First(button => button.TextContent == "Undo the last change"));
        await application.SweepAsync();
        Pairs(await karen.OpenAsync(address)).ShouldBe(before);
    }

    [Fact]
    public async Task A_draft_that_is_stopped_can_be_worked_out_again()
    {
        var form = await karen.OpenAsync("/rounds/new");
        await karen.SendAsync("/rounds/new", form, "main form", ("Programme", Programmes.Mentor), ("Aim", "score"), ("Minimum", ""), ("Bonus", "1"));
        var address = karen.SentTo;

        await karen.PressAsync((await karen.OpenAsync(address)).QuerySelector("main form button")!);
        await application.SweepAsync();
        var stopped = await karen.OpenAsync(address);
        stopped.One("main h2").ShouldBe("The draft was stopped");

        await karen.PressAsync(stopped.QuerySelector("main form button")!);
        await application.SweepAsync();
        (await karen.OpenAsync(address)).QuerySelectorAll(".figures li").Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("Minimum", "100.5")]
    [InlineData("Minimum", "many")]
    [InlineData("Bonus", "-1")]
    [InlineData("Aim", "most")]
    [InlineData("Programme", "hosts")]
    public async Task A_form_that_cannot_be_meant_is_shown_again_with_the_field_named(string field, string typed)
    {
        var form = await karen.OpenAsync("/rounds/new");
        var fields = new Dictionary<string, string> { ["Programme"] = Programmes.Host, ["Aim"] = "score", ["Minimum"] = "0", ["Bonus"] = "0", [field] = typed };

        var page = await karen.SendAsync("/rounds/new", form, "main form", [.. fields.Select(pair => (pair.Key, pair.Value))]);

        karen.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector(".alert-error a")!.GetAttribute("href").ShouldBe($"#{field}");
        (await application.Get<RoundStore>().ListAsync(Programmes.All)).ShouldBeEmpty();
    }

    /// <summary>Sends the draft, and finds its proposals among the matches and its mails in the outbox.</summary>
    private async Task SendAsync(string address, IHtmlDocument draft)
    {
        var count = int.Parse(draft.All(".figures strong")[0], System.Globalization.CultureInfo.InvariantCulture);
        var before = (await ProposedAsync()).Count;
        var confirm = await karen.OpenAsync(draft.QuerySelectorAll("main a.button-primary").Single().GetAttribute("href")!);
        confirm.One("main .font-lead").ShouldStartWith($"{count} proposals will be sent to volunteers of ");
        await karen.SendAsync($"/rounds/commit/{Id(address)}", confirm, "main form");
        karen.SentTo.ShouldBe(address);

        var sent = await karen.OpenAsync(address);
        sent.One(".alert-success h2").ShouldBe($"{count} proposals were sent");
        var proposed = await ProposedAsync();
        proposed.Count.ShouldBe(before + count);
        proposed.ShouldAllBe(match => match.ProposedBy == "caseworker");
        (await application.Get<Outbox>().RecentAsync(1000)).Count(mail => mail.Template == MessageTemplates.VolunteerAsked).ShouldBe(count);

        await karen.SendAsync($"/rounds/commit/{Id(address)}", confirm, "main form");
        karen.SentTo.ShouldBe(address, "committing again sends nothing again");
        (await application.Get<Outbox>().RecentAsync(1000)).Count(mail => mail.Template == MessageTemplates.VolunteerAsked).ShouldBe(count);
    }

    private Task<IReadOnlyList<Match>> ProposedAsync() => application.Get<MatchStore>().ListAsync([Programmes.Host], [MatchStates.Proposed]);

    private static List<string> Pairs(IHtmlDocument draft) => [.. draft.QuerySelectorAll("table.people tbody tr").Select(row => $"{row.One("th")} + {row.One("td:nth-child(2)")}")];

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
