using System.Net;
using AngleSharp.Html.Dom;
using Dapper;
using Matching.Access;
using Matching.Files;
using Matching.Messages;
using Matching.Results;
using Matching.Results.Approval;

namespace Matching.Web.Tests.Pages.Results.Cataloguing;

public sealed class CatalogueTests : IAsyncLifetime
{
    private const string Catalogue = "/results/2012/catalogue";
    private const string Institutions = Catalogue + "/indicators/equality-lab.institutions";
    private const string Rank = Catalogue + "/indicators/networks.icc-rank";
    private const string Goals = Catalogue + "/goals";
    private const string Budget = Catalogue + "/budget";
    private const string Forward = "/results/2013/catalogue/forward";

    private readonly MatchingApplication service = new();

    private Visitor programme = null!;

    public async Task InitializeAsync()
    {
        (await service.Get<ImportFiles>().HandleAsync(Checkout.Sample, new ImportOptions(), Languages.Danish, service.Change)).ShouldBeOfType<ImportOutcome.Imported>();
        programme = await service.SignedInAsync(Roles.Programme);
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task A_target_that_is_changed_asks_why_and_stands_beside_the_old_one_on_the_figures_page()
    {
        var page = await programme.OpenAsync(Institutions);
        var slip = await FormAsync(programme, Institutions, page, "#form", ("Target", "12"), ("TargetHigh", "14"));
        programme.Status.ShouldBe(HttpStatusCode.BadRequest);
        slip.One(".alert-error a").ShouldStartWith("Skriv hvorfor.");
        slip.QuerySelector("#Target")!.GetAttribute("value").ShouldBe("12");

        await FormAsync(programme, Institutions, page, "#form", ("Target", "12"), ("TargetHigh", "14"), ("RationaleDa", "Tre kom til"), ("Reason", "Aftalt i styregruppen"));

        programme.SentTo.ShouldBe(Institutions + "?done=changed");
        var caseworker = await service.SignedInAsync();
        var figure = await caseworker.OpenAsync("/results/figure/equality-lab.institutions?year=2012");
        figure.One("#catalogue dl").ShouldContain("Tre kom til");
        figure.One("#catalogue .versions").ShouldContain("Ansat programme");
        figure.One("#catalogue .versions").ShouldContain("Aftalt i styregruppen");
        figure.All("#catalogue .versions tbody tr:first-child td.words").ShouldContain("12 til 14");
        (await caseworker.OpenAsync(Institutions)).QuerySelectorAll("main form").ShouldBeEmpty("caseworkers read");
    }

    [Fact]
    public async Task An_indicator_that_is_taken_out_leaves_the_report_and_comes_back_as_it_was()
    {
        await FormAsync(programme, Institutions, await programme.OpenAsync(Institutions), "#remove", ("Reason", "Tælles ikke mere"));
        programme.SentTo.ShouldBe(Institutions + "?done=removed");

        (await programme.OpenAsync("/results/figure/equality-lab.institutions?year=2012")).One("h1").ShouldNotContain("2012");
        programme.Status.ShouldBe(HttpStatusCode.NotFound);
        (await programme.OpenAsync(Catalogue)).One("#removed").ShouldContain("(1)");
        await FormAsync(programme, Institutions, await programme.OpenAsync(Institutions), "#form");

        await programme.OpenAsync("/results/figure/equality-lab.institutions?year=2012");
        programme.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_new_year_is_a_draft_until_all_is_decided_and_then_holds_the_old_targets_and_the_new_ones()
    {
        var page = await programme.OpenAsync(Forward);
        page.One("#undecided").ShouldBe("107 beslutninger mangler.");
        page.One("details[id='equality-lab.institutions'] > summary").ShouldContain("Mål 2012");
        page.QuerySelectorAll("details.entered").Length.ShouldBe(80);
        page.QuerySelectorAll("details.entered[open]").ShouldBeEmpty("there is much of it, and most stays as it is");
        page.QuerySelectorAll("#confirm").ShouldBeEmpty();

        var chosen = page.QuerySelectorAll("select[name^='State[']").Select(one => (one.GetAttribute("name")!, "planned"))
            .Append(("Choice[equality-lab.institutions]", "change")).Append(("Comparator[equality-lab.institutions]", ">="))
            .Append(("Target[equality-lab.institutions]", "14")).Append(("RationaleDa[equality-lab.institutions]", "Flere vil være med"))
            .Append(("Choice[host.matches]", "drop"));
        await FormAsync(programme, Forward + "?handler=Keep", page, "#form", [.. chosen]);
        programme.SentTo.ShouldBe(Forward + "?done=saved");
        (await programme.OpenAsync("/results/2013/catalogue")).QuerySelectorAll("#count").ShouldBeEmpty("a draft is no catalogue");
        page = await programme.OpenAsync(Forward);
        page.One("#confirm").ShouldContain("Indikatorer, der kommer med i 2013: 79. Indikatorer, der tages ud: 1.");
        await FormAsync(programme, Forward, page, "#confirm");

        programme.SentTo.ShouldBe("/results/2013/catalogue?done=confirmed");
        (await programme.OpenAsync("/results/2013/catalogue")).One("#count").ShouldStartWith("79 indikatorer");
        var figure = await programme.OpenAsync("/results/figure/equality-lab.institutions?year=2013");
        figure.One("#catalogue").ShouldContain("Flere vil være med");
        figure.One("#catalogue").ShouldContain("mindst 14");
        (await programme.OpenAsync("/results/track/municipality?year=2013")).One("#equality-lab").ShouldNotContain("Der er etableret");
        (await programme.OpenAsync(Forward)).Words().ShouldContain("Ansat programme");
    }

    [Fact]
    public async Task All_that_is_unchanged_is_kept_in_one_step_and_a_few_lines_are_changed_afterwards()
    {
        var page = await programme.OpenAsync(Forward);
        await FormAsync(programme, Forward + "?handler=Keep", page, "#form");
        programme.SentTo.ShouldBe(Forward + "?done=saved");

        page = await programme.OpenAsync(Forward);
        page.One("#undecided").ShouldBe("Alt er besluttet.");
        page.QuerySelector("[id='State[equality-lab]'] option[selected]")!.GetAttribute("value").ShouldBe("carried_out");
        page.QuerySelectorAll("#Reason").ShouldBeEmpty("nothing of 2013 is approved");
        await FormAsync(programme, Forward, page, "#form", ("Choice[host.matches]", "drop"), ("State[equality-lab]", "planned"));

        page = await programme.OpenAsync(Forward);
        page.One("#confirm").ShouldContain("Indikatorer, der kommer med i 2013: 79. Indikatorer, der tages ud: 1.");
        page.QuerySelector("[id='State[equality-lab]'] option[selected]")!.GetAttribute("value").ShouldBe("planned");
        page.One("details[id='host.matches'] .badge").ShouldBe("Tag indikatoren ud");
    }

    [Fact]
    public async Task Enter_in_a_field_saves_what_is_chosen_and_decides_nothing_else()
    {
        var form = (IHtmlFormElement)(await programme.OpenAsync(Forward)).QuerySelector("#form")!;

        var first = form.QuerySelectorAll("button, input[type='submit']").First(one => one.GetAttribute("type") is null or "submit");

        first.HasAttribute("formaction").ShouldBeFalse("Enter presses the first button, and another address would decide all that is left");
        form.GetAttribute("action").ShouldBe(Forward);
        await FormAsync(programme, Forward, await programme.OpenAsync(Forward), "#form", ("Choice[host.matches]", "drop"));
        (await programme.OpenAsync(Forward)).One("#undecided").ShouldBe("106 beslutninger mangler.");

        var page = await FormAsync(programme, Forward, await programme.OpenAsync(Forward), "#form", ("Choice[networks.icc-rank]", ""), ("Target[networks.icc-rank]", "3"));
        programme.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector(".alert-error a")!.GetAttribute("href").ShouldBe("#Choice[networks.icc-rank]", "a target that was typed is not lost because nothing was chosen");
        page.QuerySelector("[id='Target[networks.icc-rank]']")!.GetAttribute("value").ShouldBe("3");
    }

    [Theory]
    [InlineData("keep", "Target", "3")]
    [InlineData("drop", "TargetHigh", "4")]
    [InlineData("", "TargetHigh", "4")]
    [InlineData("", "RationaleDa", "Vi vil højere op")]
    [InlineData("keep", "RationaleEn", "We want to rise")]
    public async Task What_is_typed_for_a_new_target_is_not_lost_whatever_else_is_chosen(string choice, string field, string typed)
    {
        await FormAsync(programme, Forward + "?handler=Keep", await programme.OpenAsync(Forward), "#form");

        var page = await FormAsync(programme, Forward, await programme.OpenAsync(Forward), "#form", ("Choice[networks.icc-rank]", choice), ($"{field}[networks.icc-rank]", typed));

        programme.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelectorAll(".alert-error a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("#Choice[networks.icc-rank]");
        var sent = page.QuerySelector($"[id='{field}[networks.icc-rank]']")!;
        (sent.GetAttribute("value") ?? sent.TextContent).ShouldBe(typed);
        sent.Closest("details")!.HasAttribute("open").ShouldBeTrue("what is to be deleted again can be seen");
    }

    [Fact]
    public async Task Who_thinks_better_of_a_new_target_keeps_the_old_one_without_deleting_what_stands_there()
    {
        await FormAsync(programme, Forward, await programme.OpenAsync(Forward), "#form",
            ("Choice[networks.icc-rank]", "change"), ("Comparator[networks.icc-rank]", "<="), ("Target[networks.icc-rank]", "3,5"), ("RationaleDa[networks.icc-rank]", "Højere\r\nop"));
        programme.SentTo.ShouldBe(Forward + "?done=saved");

        await FormAsync(programme, Forward, await programme.OpenAsync(Forward), "#form", ("Choice[networks.icc-rank]", "keep"), ("Target[networks.icc-rank]", ""));

        programme.SentTo.ShouldBe(Forward + "?done=saved");
        (await programme.OpenAsync(Forward)).One("details[id='networks.icc-rank'] .badge").ShouldBe("Behold målet");
    }

    [Fact]
    public async Task Copying_into_a_year_that_is_approved_asks_why_on_its_page()
    {
        await FormAsync(programme, Forward + "?handler=Keep", await programme.OpenAsync(Forward), "#form");
        await SetAsync("INSERT INTO approvals (period, track, round, state, as_of, approved_by, approved_at) VALUES ('2013', 'citizens', 1, 'approved', '2014-01-02', 'bo', '2014-01-02T10:00:00.000Z')");
        var page = await programme.OpenAsync(Forward);

        page = await FormAsync(programme, Forward, page, "#confirm");
        programme.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector(".alert-error a")!.GetAttribute("href").ShouldBe("#Reason");
        await FormAsync(programme, Forward, page, "#confirm", ("Reason", "Glemt i januar"));

        programme.SentTo.ShouldBe("/results/2013/catalogue?done=confirmed");
    }

    [Fact]
    public async Task A_form_of_the_catalogue_says_all_its_slips_at_once()
    {
        const string address = Catalogue + "/new-indicator";
        var page = await FormAsync(programme, address, await programme.OpenAsync(address), "form.wide, main form",
            ("Code", "Store Bogstaver"), ("NameDa", ""), ("NameEn", ""), ("Unit", "percent"), ("Comparator", ">="), ("Target", "120"), ("BaselinePeriod", "i fjor"));

        programme.Status.ShouldBe(HttpStatusCode.BadRequest);
        var fields = page.QuerySelectorAll(".alert-error a").Select(one => one.GetAttribute("href")).ToList();
        new[] { "#Code", "#NameDa", "#Target", "#BaselinePeriod" }.ShouldBeSubsetOf(fields);

        page = await FormAsync(programme, address, page, "main form", ("Target", "mange"), ("Baseline", "få"));
        page.QuerySelectorAll(".alert-error a").Select(one => one.GetAttribute("href")).ShouldBe(["#Target", "#Baseline"]);

        page = await FormAsync(programme, Budget, await programme.OpenAsync(Budget), "main form", ("Amount", "fire"), ("Spent[host]", "1,5"));
        page.QuerySelectorAll(".alert-error a").Select(one => one.GetAttribute("href")).ShouldBe(["#Amount", "#Spent[host]"]);
    }

    [Fact]
    public async Task A_new_target_without_a_rationale_is_sent_back_with_everything_that_was_chosen()
    {
        var page = await programme.OpenAsync(Forward);

        page = await FormAsync(programme, Forward, page, "#form", ("Choice[host.matches]", "change"), ("Comparator[host.matches]", ">="), ("Target[host.matches]", "250"), ("Choice[networks.icc-rank]", "keep"));

        programme.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector(".alert-error a")!.GetAttribute("href").ShouldBe("#RationaleDa[host.matches]");
        page.QuerySelector("[id='Target[host.matches]']")!.GetAttribute("value").ShouldBe("250");
        page.QuerySelector("[id='Choice[networks.icc-rank]'] option[selected]")!.GetAttribute("value").ShouldBe("keep");
    }

    [Fact]
    public async Task The_years_four_million_are_held_against_what_was_spent_and_told_in_kroner()
    {
        var page = await programme.OpenAsync(Budget);
        await FormAsync(programme, Budget, page, "#form", ("Amount", "4 mio"));
        programme.Status.ShouldBe(HttpStatusCode.BadRequest);
        var slip = await FormAsync(programme, Budget, page, "#form", ("Granted[equality-lab]", "800000 kr."), ("Spent[equal-training]", "mange"));
        slip.All(".alert-error a").ShouldBe([
            $"{Name("equal-training")}, brugt: Skriv beløbet i hele kroner og kun med cifre, fx 4.000.000.",
            $"{Name("equality-lab")}, bevilget: Skriv beløbet i hele kroner og kun med cifre, fx 4.000.000."], "of 27 initiatives");
        string Name(string code) => slip.One($".money a[href$='/{code}']");
        await FormAsync(programme, Budget, page, "#form", ("Amount", "4.000.000"), ("Granted[equal-training]", "600.000"), ("Spent[equal-training]", "500000"));

        programme.SentTo.ShouldBe(Budget + "?done=saved");
        page = await (await service.SignedInAsync()).OpenAsync(Budget);
        page.One("#summary .figure-value").ShouldBe("4.000.000 kr.");
        page.One("#summary").ShouldContain("har brugt 500.000 kr., 13 % af budgettet");
        page.QuerySelectorAll("main input").ShouldBeEmpty("caseworkers read");
    }

    [Fact]
    public async Task A_long_term_goal_follows_a_rank_down_from_seven_to_four()
    {
        await FormAsync(programme, Rank, await programme.OpenAsync(Rank), "#form", ("Comparator", "<="), ("Target", "4"), ("Reason", "Programmets mål"));
        programme.SentTo.ShouldBe(Rank + "?done=changed");

        await FormAsync(programme, Goals, await programme.OpenAsync(Goals), "#form", ("NameDa", "Blandt de fire mest inkluderende byer"), ("ByYear", "2015"), ("Indicator", "networks.icc-rank"), ("Place", "1"));

        var goal = (await programme.OpenAsync(Goals)).One(".goal");
        goal.ShouldContain("1. Blandt de fire mest inkluderende byer");
        goal.ShouldContain("7 (2011)");
        goal.ShouldContain("Lavere er bedre");
        goal.ShouldContain("100 %");
    }

    [Fact]
    public async Task Indicators_of_one_name_are_told_apart_by_their_initiatives_where_a_goal_chooses_one()
    {
        var offered = (await programme.OpenAsync(Goals)).All("#Indicator option");

        offered.ShouldBeUnique();
        offered.Count(one => one.StartsWith("Deltagere (", StringComparison.Ordinal)).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_goal_shows_the_approved_value_also_in_a_year_that_has_a_target_only()
    {
        await FormAsync(programme, Goals, await programme.OpenAsync(Goals), "#form", ("NameDa", "Flere institutioner"), ("Indicator", "equality-lab.institutions"), ("Place", "1"));
        var track = (await service.Get<StatusReports>().BuildAsync(2012, service.Change.On)).Tracks.Single(one => one.Code == "municipality");
        (await service.Get<ApprovePeriod>().HandleAsync(2012, track.Code, SeenFigures.Of(track), withMissing: true, service.Change)).ShouldBe(new ApprovalOutcome.Done(IsChange: true));
        await SetAsync("UPDATE observations SET value = 7 WHERE indicator = 'equality-lab.institutions'");
        await SetAsync("INSERT INTO indicators (code, period, initiative, unit, comparator, target, position) VALUES ('equality-lab.institutions', '2013', 'equality-lab', 'count', '>=', 15, 1)");

        foreach (var address in new[] { Goals, Goals.Replace("2012", "2013", StringComparison.Ordinal) })
        {
            var goal = await programme.OpenAsync(address);
            goal.One(".goal strong").ShouldBe("9", address);
            goal.One(".goal p a[href^='/results/figure']").ShouldEndWith(", 2012");
        }
    }

    [Fact]
    public async Task An_owner_is_asked_by_mail_and_gives_the_figure_on_a_short_page_without_signing_in()
    {
        await FormAsync(programme, Catalogue + "/owners", await programme.OpenAsync(Catalogue + "/owners"), "#form", ("Name", "Line Holm"), ("Email", "line@example.org"), ("Language", "en"));
        programme.SentTo.ShouldBe(Catalogue + "/owners?done=added");
        var owner = (await programme.OpenAsync(Institutions)).QuerySelector("#Owner option:last-child")!.GetAttribute("value")!;
        await FormAsync(programme, Institutions, await programme.OpenAsync(Institutions), "#form", ("Owner", owner), ("Frequency", "half_yearly"));
        programme.SentTo.ShouldBe(Institutions + "?done=changed");
        var due = await programme.OpenAsync("/results/due");
        due.Words().ShouldContain("Det forfaldt, før nogen skulle spørges");
        await programme.PressAsync(due.QuerySelector($"#{owner} form button")!);
        programme.SentTo.ShouldBe("/results/due?done=sent");

        var stranger = service.Visitor();
        stranger.Chooses = null;
        var page = await stranger.OpenAsync(await LinkInMailAsync());
        page.One("h1").ShouldBe("Give your figures");
        page.QuerySelectorAll(".worry").ShouldBeEmpty("there is nobody to be worried about");
        page.QuerySelectorAll(".frame-languages a").Select(one => one.GetAttribute("lang")).ShouldBe(["da", "en"], "the names of figures are in these two");
        var address = stranger.SentTo;
        var value = page.QuerySelectorAll("input[inputmode=decimal]")[^1].GetAttribute("name")!;
        await FormAsync(stranger, Door(page), page, "#figures", (value, "eleven"));
        stranger.Status.ShouldBe(HttpStatusCode.BadRequest, address);
        page = await FormAsync(stranger, Door(page), page, "#figures", (value, "11"), (value.Replace("Value", "Words", StringComparison.Ordinal), "Two more joined"));

        // It tells of the first half: the value of the whole year, which was known later, stays.
        var figure = await programme.OpenAsync("/results/figure/equality-lab.institutions?year=2012");
        figure.One(".figure-value").ShouldBe("9");
        figure.One("#entered").ShouldContain("Line Holm (1/2)");
        figure.One("#entered").ShouldContain("30. juni 2012");
        figure.One("#entered").ShouldContain("Two more joined");
        figure.Words().ShouldNotContain("owner:");
        var entering = await programme.OpenAsync("/results/2012/figures/equality-lab.institutions/enter");
        entering.Words().ShouldNotContain("owner:");
        entering.One("#entered").ShouldContain("af Line Holm");
    }

    [Fact]
    public async Task A_caseworker_who_sends_the_forms_of_others_is_refused()
    {
        var caseworker = await service.SignedInAsync();
        var token = (await caseworker.OpenAsync("/was")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var address in new[]
        {
            Institutions, Institutions + "?handler=Remove", Institutions + "?handler=Restore", Catalogue + "/initiatives/host", Catalogue + "/new-indicator",
            Catalogue + "/new-initiative", Catalogue + "/owners", Catalogue + "/owners?handler=Remove", Budget, Goals, Goals + "?handler=Remove", Goals + "?handler=Restore",
            Forward, Forward + "?handler=Keep", Forward + "?handler=Confirm", "/results/due?handler=Ask", "/results/due?handler=Close",
        })
        {
            await caseworker.PostAsync(address, [new("__RequestVerificationToken", token)]);
            caseworker.Status.ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    private Task<int> SetAsync(string sql) => service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction));

    private static string Door(IHtmlDocument page) => page.QuerySelector("#figures")!.GetAttribute("action") is { Length: > 0 } action ? action : throw new InvalidOperationException("The form has no address.");

    private async Task<string> LinkInMailAsync()
    {
        var sweeps = service.Get<RunSweeps>();
        await sweeps.RunAsync(sweeps.All.Single(one => one.Name == "outbox"));
        var sent = (await service.Get<Outbox>().RecentAsync(10)).Single(one => one.Template == MessageTemplates.FiguresDue);
        var text = (await service.Get<MailFolder>().FindAsync(sent.Id))!.TextBody!;
        text.ShouldContain("Hello Line Holm");
        var start = text.IndexOf("/link/", StringComparison.Ordinal);
        return text[start..text.IndexOf('\n', start)].Trim();
    }

    /// <summary>Sends a form as it stands, with some fields filled in otherwise.</summary>
    private static async Task<IHtmlDocument> FormAsync(Visitor visitor, string address, IHtmlDocument page, string form, params (string Name, string Value)[] fields)
    {
        var found = page.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"{address} has no {form}.");
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in found.Elements.Where(one => one.GetAttribute("name") is { Length: > 0 }))
        {
            values[element.GetAttribute("name")!] = element switch
            {
                IHtmlSelectElement select => select.Value ?? "",
                IHtmlTextAreaElement area => area.Value,
                IHtmlInputElement { Type: "checkbox", IsChecked: false } => "",
                IHtmlInputElement input => input.Value,
                _ => "",
            };
        }

        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        var target = address.Contains("handler=", StringComparison.Ordinal) ? address : found.GetAttribute("action") is { Length: > 0 } action ? action : address;
        return await visitor.PostAsync(target, values.Where(one => one.Value.Length > 0 || !one.Key.StartsWith("Cannot", StringComparison.Ordinal)));
    }
}
