using System.Net;
using AngleSharp.Html.Dom;
using Matching.Access;
using Matching.Files;

namespace Matching.Web.Tests.Pages.Results.Entering;

/// <summary>What is typed outlives a change of language, and what would be approved unseen is asked for.</summary>
public sealed class PastedAndConfirmedTests : IAsyncLifetime
{
    private const string Paste = "/results/2012/enter";
    private const string Table = "indikator;værdi\nequality-lab.institutions;11\n";

    private readonly MatchingApplication service = new();

    private Visitor programme = null!;

    public async Task InitializeAsync()
    {
        (await service.Get<ImportFiles>().HandleAsync(Checkout.Sample, new ImportOptions(), Languages.Danish, service.Change)).ShouldBeOfType<ImportOutcome.Imported>();
        programme = await service.SignedInAsync(Roles.Programme);
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Theory]
    [InlineData(Table)]
    [InlineData("")]
    public async Task A_pasted_table_stays_when_the_language_is_changed(string table)
    {
        var page = await programme.OpenAsync(Paste);
        page.QuerySelectorAll(".frame-languages a").ShouldBeEmpty("a link would leave the table behind");
        var english = page.QuerySelector(".frame-languages button[lang=en]")!;
        english.GetAttribute("form").ShouldBe("paste");
        KeyValuePair<string, string>[] typed =
        [
            new("__RequestVerificationToken", page.QuerySelector("#paste input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
            new("Table", table), new("Source", "tabel"), new("Reason", "fordi"),
        ];

        await programme.PostAsync(english.GetAttribute("formaction")!, typed);
        programme.Status.ShouldBe(HttpStatusCode.TemporaryRedirect, "the browser sends the same form on");
        page = await programme.PostAsync(programme.SentTo, typed);

        programme.Status.ShouldBe(HttpStatusCode.OK);
        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("#Table")!.TextContent.ShouldBe(table);
        (page.QuerySelector("#Source")!.GetAttribute("value"), page.QuerySelector("#Reason")!.GetAttribute("value")).ShouldBe(("tabel", "fordi"));
        page.QuerySelectorAll("#lines tbody tr").Length.ShouldBe(table.Length > 0 ? 1 : 0);
        page.QuerySelectorAll(".alert-error").ShouldBeEmpty();
        (await programme.OpenAsync("/results?year=2012")).QuerySelectorAll(".frame-languages a").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("da", "Linje 4 siger noget andet", "Linje 2 siger noget andet")]
    [InlineData("en", "Line 4 says something else", "Line 2 says something else")]
    public async Task Lines_that_contradict_each_other_say_which_line_the_other_is(string language, params string[] words)
    {
        await programme.OpenAsync($"/language?to={language}");

        var page = await programme.SendAsync(
            Paste, await programme.OpenAsync(Paste), "#paste", ("Table", "indikator;værdi\nequality-lab.institutions;18\ncommunication.letters-trial;1\nequality-lab.institutions;19\n"), ("Source", "tabel"));

        var lines = page.QuerySelectorAll("#lines tbody tr").Select(row => row.TextContent).ToList();
        lines[0].ShouldContain(words[0]);
        lines[2].ShouldContain(words[1]);
    }

    [Fact]
    public async Task Enter_in_the_source_of_a_pasted_table_changes_no_language()
    {
        var page = await programme.OpenAsync(Paste);

        var first = page.QuerySelectorAll("button").OfType<IHtmlButtonElement>().First(button => button.Form?.Id == "paste");

        first.HasAttribute("formaction").ShouldBeFalse("Enter presses the first button of the form, wherever it stands");
        page.QuerySelector("#paste")!.GetAttribute("action").ShouldBe(Paste + "?handler=Preview");
    }

    [Fact]
    public async Task A_year_without_targets_says_so_and_is_approved_only_by_somebody_who_means_it()
    {
        const string approve = "/results/1999/approve";
        var page = await programme.OpenAsync(approve);
        page.One("#partnerships .alert-warning").ShouldStartWith("Intet af sporets tal har et mål.");
        (await programme.OpenAsync("/results/2012/approve")).QuerySelectorAll(".alert-warning").ShouldBeEmpty();

        page = await programme.SendAsync(approve, page, "#partnerships form", ("WithMissing", "true"));
        programme.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.One(".alert-error a").ShouldStartWith("Der er ingen mål.");
        await programme.SendAsync(approve, page, "#partnerships form", ("WithMissing", "true"), ("WithoutTargets", "true"));

        programme.SentTo.ShouldBe(approve + "?done=approved");
    }

    [Fact]
    public async Task The_day_and_source_of_a_value_are_corrected_on_its_page_and_what_stood_there_is_seen()
    {
        const string enter = "/results/2012/figures/equality-lab.institutions/enter";
        var page = await programme.OpenAsync(enter);
        var correct = page.QuerySelectorAll("a[href*='correct=']").ShouldHaveSingleItem().GetAttribute("href")!.Split('#')[0];
        page = await programme.OpenAsync(correct);
        var day = page.QuerySelector("#ObservedOn")!.GetAttribute("value")!;
        (string, string)[] said = [("Value", "9"), ("State", "measured"), ("ObservedOn", "2013-03-01"), ("Source", "Optælling"), ("Reason", "Skrevet forkert af")];

        await programme.SendAsync(correct, page, "#enter", said);
        programme.SentTo.ShouldBe(enter + "?done=corrected");
        await programme.SendAsync(correct, page, "#enter", said);
        programme.SentTo.ShouldBe(enter + "?done=corrected", "sent twice, corrected once");

        day.ShouldNotBe("2013-03-01");
        var entered = (await programme.OpenAsync(enter)).All(".entered");
        entered.Count.ShouldBe(2);
        entered[0].ShouldContain("1. marts 2013");
        entered[0].ShouldContain("Skrevet forkert af");
        entered[1].ShouldContain("Trukket tilbage");
        (await programme.OpenAsync("/results/figure/equality-lab.institutions?year=2012")).One(".figure-value").ShouldBe("9");
    }
}
