using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dapper;
using Matching.Access;
using Matching.Database;
using Matching.Files;

namespace Matching.Web.Tests.Pages.Results.Entering;

public sealed class EnteringTests : IAsyncLifetime
{
    private const string Figure = "/results/figure/equality-lab.institutions?year=2012";
    private const string Enter = "/results/2012/figures/equality-lab.institutions/enter";
    private const string Approve = "/results/2012/approve";
    private const string Track = "municipality";

    private readonly MatchingApplication service = new();

    public async Task InitializeAsync() =>
        (await service.Get<ImportFiles>().HandleAsync(Checkout.Sample, new ImportOptions(), Languages.Danish, service.Change)).ShouldBeOfType<ImportOutcome.Imported>();

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task A_figure_is_entered_with_evidence_that_all_staff_can_save_and_no_browser_shows()
    {
        var programme = await service.SignedInAsync(Roles.Programme);
        var page = await programme.OpenAsync(Enter);

        (await SendFileAsync(programme, page, "optælling.csv", "dag;antal\n1;27\n"u8.ToArray())).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var caseworker = await service.SignedInAsync();
        var figure = await caseworker.OpenAsync(Figure);
        figure.One(".figure-value").ShouldBe("27");
        figure.Words().ShouldContain("Ansat programme");
        figure.Words().ShouldContain("Vi talte dem i maj.");
        figure.QuerySelectorAll("a[href$='/enter']").ShouldBeEmpty();
        var link = figure.QuerySelectorAll("a[href^='/results/evidence/']").ShouldHaveSingleItem();
        using var file = await caseworker.Client.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative));
        file.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("optælling.csv");
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        file.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await file.Content.ReadAsStringAsync()).ShouldBe("dag;antal\n1;27\n");
    }

    [Theory]
    [InlineData("side.html", "<script>alert(1)</script>", "Filen kan ikke tages med")]
    [InlineData("rapport.pdf", "<script>alert(1)</script>", "Filen kan ikke tages med")]
    [InlineData("tom.txt", "", "Filen er tom")]
    public async Task A_file_that_is_no_evidence_is_refused_in_words_and_what_was_typed_stays(string name, string content, string words)
    {
        var programme = await service.SignedInAsync(Roles.Programme);

        using var answer = await SendFileAsync(programme, await programme.OpenAsync(Enter), name, Encoding.UTF8.GetBytes(content));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var html = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        html.One(".alert-error").ShouldContain(words);
        html.QuerySelector("#Value")!.GetAttribute("value").ShouldBe("27");
    }

    [Fact]
    public async Task A_file_that_is_somewhat_too_big_is_refused_at_its_field_and_what_was_typed_stays()
    {
        var programme = await service.SignedInAsync(Roles.Programme);

        using var answer = await SendFileAsync(programme, await programme.OpenAsync(Enter), "stor.csv", new byte[6 * 1024 * 1024]);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var html = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        html.One(".alert-error a[href='#Evidence']").ShouldContain("højst fylde 5 MB");
        html.QuerySelector("#Value")!.GetAttribute("value").ShouldBe("27");
    }

    [Theory]
    [InlineData("da", "Vælg filen igen.")]
    [InlineData("en", "Choose the file again.")]
    public async Task A_file_that_came_with_a_refused_form_is_asked_for_again_and_its_fold_is_open(string language, string words)
    {
        var programme = await service.SignedInAsync(Roles.Programme);
        await programme.OpenAsync($"/language?to={language}");

        using var answer = await SendFileAsync(programme, await programme.OpenAsync(Enter), "optælling.csv", "dag;antal\n1;27\n"u8.ToArray(), value: "syv", story: "");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var html = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        html.QuerySelectorAll(".alert-error a").Select(one => one.GetAttribute("href")).ShouldBe(["#Value", "#Evidence"]);
        html.One(".alert-error a[href='#Evidence']").ShouldStartWith(words);
        html.QuerySelector("#Evidence")!.Closest(".form-error")!.TextContent.ShouldContain(words);
        html.QuerySelector("#Evidence")!.Closest("details")!.HasAttribute("open").ShouldBeTrue();
    }

    [Theory]
    [InlineData("da", "feltet »Fil« under dokumentation, må den højst fylde 5 MB")]
    [InlineData("en", "the field “File” under evidence, it may take up 5 MB at most")]
    public async Task What_is_far_too_big_is_not_read_and_the_page_names_the_field_and_its_limit(string language, string words)
    {
        var programme = await service.SignedInAsync(Roles.Programme);
        await programme.OpenAsync($"/language?to={language}");

        using var answer = await SendFileAsync(programme, await programme.OpenAsync(Enter), "stor.csv", new byte[21 * 1024 * 1024]);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).One("main").ShouldContain(words);
    }

    [Theory]
    [InlineData("27,5", "", "", "ftp://et-sted", "#Value #ObservedOn #Source #Link")]
    [InlineData("mange", "", "", "", "#Value #ObservedOn #Source")]
    [InlineData("27", "2013-09-01", "Optælling", "ftp://et-sted", "#ObservedOn #Link")]
    public async Task All_that_needs_another_look_is_said_at_once_in_the_order_of_the_form(string value, string day, string source, string link, string fields)
    {
        var programme = await service.SignedInAsync(Roles.Programme);

        var page = await programme.SendAsync(
            Enter, await programme.OpenAsync(Enter), "#enter", ("Value", value), ("ObservedOn", day), ("Source", source), ("State", "measured"), ("Link", link));

        programme.Status.ShouldBe(HttpStatusCode.BadRequest);
        string.Join(' ', page.QuerySelectorAll(".alert-error a").Select(one => one.GetAttribute("href"))).ShouldBe(fields);
        page.QuerySelectorAll("#enter .form-error").Length.ShouldBe(fields.Split(' ').Length);
    }

    [Theory]
    [InlineData("da", "42,5", "42,5")]
    [InlineData("en", "42.5", "42.5")]
    [InlineData("da", "42,5 %", "42,5")]
    public async Task A_value_is_read_and_offered_for_correction_as_people_write_it(string language, string typed, string offered)
    {
        var programme = await service.SignedInAsync(Roles.Programme);
        await programme.OpenAsync($"/language?to={language}");
        const string share = "/results/2012/figures/host.stays-in-denmark/enter";
        var page = await programme.OpenAsync(share);

        await programme.SendAsync(share, page, "#enter", ("Value", typed), ("Source", "prøve"), ("ObservedOn", "2013-03-01"), ("State", "measured"));

        programme.SentTo.ShouldBe(share + "?done=entered");
        page = await programme.OpenAsync(share);
        var correct = page.QuerySelectorAll("a[href*='correct=']")[0].GetAttribute("href")!.Split('#')[0];
        page = await programme.OpenAsync(correct);
        page.QuerySelector("#Value")!.GetAttribute("value").ShouldBe(offered);
        page.All("#entered strong").ShouldContain(language == "da" ? "42,5 %" : "42.5%", "as it was entered, with its decimals");
    }

    [Fact]
    public async Task Of_several_values_the_list_says_which_one_counts()
    {
        var programme = await service.SignedInAsync(Roles.Programme);
        (await programme.OpenAsync(Enter)).All("#entered .badge-success").ShouldBeEmpty("there is only one");

        foreach (var (value, source) in new[] { ("11", "Mmm"), ("12", "Aaa"), ("13", "Zzz") })
        {
            await programme.SendAsync(Enter, await programme.OpenAsync(Enter), "#enter", ("Value", value), ("ObservedOn", "2013-03-01"), ("Source", source), ("State", "measured"));

            var counts = (await programme.OpenAsync(Enter)).QuerySelectorAll("#entered .badge-success").ShouldHaveSingleItem();
            counts.TextContent.ShouldBe("Gælder");
            counts.Closest("article")!.QuerySelector("strong")!.TextContent.ShouldBe(value);
        }
    }

    [Fact]
    public async Task An_administrator_reads_the_page_and_does_not_approve()
    {
        var administrator = await service.SignedInAsync(Roles.Administrator);
        var page = await administrator.OpenAsync(Approve);
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        var token = page.QuerySelectorAll("input[name=__RequestVerificationToken]")[0].GetAttribute("value")!;

        await administrator.PostAsync(Approve, [new("Track", Track), new("WithMissing", "true"), new("__RequestVerificationToken", token)]);

        administrator.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_was_approved_stands_beside_what_is_true_today_with_the_difference_and_the_reason()
    {
        var programme = await service.SignedInAsync(Roles.Programme);
        (await SendAsync(programme, Approve, $"#{Track} form", ("WithMissing", "true"))).ShouldBe(Approve + "?done=approved");

        (await programme.OpenAsync(Approve)).QuerySelectorAll("main p a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["/results?year=2012", "/results/2012/enter", "/results/report/html?year=2012", "/open/2012"]);
        (await programme.OpenAsync("/results?year=2012")).QuerySelectorAll("main a[href='/open/2012']").ShouldHaveSingleItem();

        var page = await programme.OpenAsync(Enter);
        var correct = page.QuerySelectorAll("a[href*='correct=']").ShouldHaveSingleItem().GetAttribute("href")!.Split('#')[0];
        page = await programme.OpenAsync(correct);
        (string, string)[] said = [("Value", "7"), ("State", "measured"), .. new[] { "ObservedOn", "Source" }.Select(field => (field, page.QuerySelector("#" + field)!.GetAttribute("value")!))];
        var slip = await programme.SendAsync(correct, page, "#enter", said);
        slip.One(".alert-error a").ShouldStartWith("Skriv hvorfor.");
        await programme.SendAsync(correct, page, "#enter", [.. said, ("Reason", "To trak sig")]);
        programme.SentTo.ShouldBe(Enter + "?done=corrected");

        var figure = await programme.OpenAsync(Figure);
        figure.All("#reported .figure-value").ShouldBe(["9", "7"]);
        figure.One("#reported").ShouldContain("Forskel: −2");
        figure.One("#reported").ShouldContain("Hvorfor: To trak sig");
        figure.All(".figure-value")[0].ShouldBe("9", "what was reported is the figure");
        (await programme.OpenAsync("/results?year=2012")).All(".standing").ShouldContain("Kladde. Tallene er ikke godkendt.");
        (await programme.Client.GetStringAsync(new Uri("/results/report/csv?year=2012", UriKind.Relative))).ShouldContain(";approved;7;missed;-2;");
        var approve = await (await service.SignedInAsync()).OpenAsync(Approve);
        approve.One($"#{Track} h2 .badge").ShouldBe("Godkendt");
        approve.One($"#{Track}").ShouldContain("To trak sig");
        approve.QuerySelectorAll("main form").ShouldBeEmpty("caseworkers read");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_typed_of_a_value_stays_when_the_language_is_changed(bool isCorrection)
    {
        var programme = await service.SignedInAsync(Roles.Programme);
        var page = await programme.OpenAsync(Enter);
        if (isCorrection)
        {
            page = await programme.OpenAsync(page.QuerySelectorAll("a[href*='correct=']").ShouldHaveSingleItem().GetAttribute("href")!.Split('#')[0]);
        }

        var english = page.QuerySelector(".frame-languages button[lang=en]").ShouldNotBeNull("a link would leave behind what is typed");
        (english.GetAttribute("form"), english.HasAttribute("formnovalidate")).ShouldBe(("enter", true));
        KeyValuePair<string, string>[] typed =
        [
            .. page.QuerySelectorAll("#enter input[type=hidden]").Select(field => new KeyValuePair<string, string>(field.GetAttribute("name")!, field.GetAttribute("value") ?? "")),
            new("Value", "27"), new("ObservedOn", "2013-05-27"), new("Source", "Optælling"), new("State", "not_reported"), new("StoryDa", "Vi talte dem."), new("Link", "ikke en adresse"), new("Reason", "fordi"),
        ];

        await programme.PostAsync(english.GetAttribute("formaction")!, typed);
        programme.Status.ShouldBe(HttpStatusCode.TemporaryRedirect, "the browser sends the same form on");
        page = await programme.PostAsync(programme.SentTo, typed);

        programme.Status.ShouldBe(HttpStatusCode.OK);
        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        new[] { "Value", "ObservedOn", "Source", "Link" }.Select(field => page.QuerySelector("#" + field)!.GetAttribute("value")).ShouldBe(["27", "2013-05-27", "Optælling", "ikke en adresse"]);
        (page.One("#StoryDa"), page.QuerySelector("#State option[selected]")!.GetAttribute("value")).ShouldBe(("Vi talte dem.", "not_reported"));
        page.QuerySelector("#StoryDa")!.Closest("details")!.HasAttribute("open").ShouldBeTrue();
        (page.QuerySelector("#enter input[name=Id]")!.GetAttribute("value") ?? "").ShouldBe(typed.Single(field => field.Key == "Id").Value);
        page.QuerySelectorAll("#Reason").Select(field => field.TextContent).ShouldBe(isCorrection ? ["fordi"] : []);
        page.QuerySelectorAll(".alert-error").ShouldBeEmpty();
        (await programme.OpenAsync(Figure)).One(".figure-value").ShouldBe("9", "nothing is stored");
    }

    [Fact]
    public async Task A_correction_of_what_a_colleague_has_just_withdrawn_is_sent_back_with_all_that_was_typed()
    {
        var programme = await service.SignedInAsync(Roles.Programme);
        var correct = (await programme.OpenAsync(Enter)).QuerySelectorAll("a[href*='correct=']").ShouldHaveSingleItem().GetAttribute("href")!.Split('#')[0];
        var page = await programme.OpenAsync(correct);
        (await SendAsync(programme, Enter, "#entered form[action$=Withdraw], #entered form")).ShouldBe(Enter + "?done=withdrawn");

        var slip = await programme.SendAsync(correct, page, "#enter",
            ("Value", "7"), ("State", "measured"), ("ObservedOn", "2013-02-01"), ("Source", "Optælling"), ("StoryDa", "To trak sig."), ("Reason", "Talt om"));

        programme.Status.ShouldBe(HttpStatusCode.Conflict);
        slip.QuerySelectorAll(".alert-error a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("#entered");
        slip.One(".alert-error").ShouldContain("Tallet er ændret, siden du åbnede siden.");
        new[] { "Value", "ObservedOn", "Source" }.Select(field => slip.QuerySelector("#" + field)!.GetAttribute("value")).ShouldBe(["7", "2013-02-01", "Optælling"]);
        (slip.One("#StoryDa"), slip.One("#Reason")).ShouldBe(("To trak sig.", "Talt om"));
    }

    [Fact]
    public async Task What_was_ticked_before_a_refusal_is_ticked_after_it_so_that_two_can_be_said()
    {
        const string address = "/results/1999/approve";
        await service.Get<MatchingDatabase>().WriteAsync(scope => scope.Connection.ExecuteAsync(
            "INSERT INTO indicators (code, period, initiative, name_da, unit, comparator, position) VALUES ('equality-lab.guests', '1999', 'equality-lab', 'Gæster', 'count', 'none', 900)",
            transaction: scope.Transaction));
        var programme = await service.SignedInAsync(Roles.Programme);
        var page = await programme.OpenAsync(address);

        foreach (var (ticked, other) in new[] { ("WithMissing", "WithoutTargets"), ("WithoutTargets", "WithMissing") })
        {
            page = await programme.SendAsync(address, page, $"#{Track} form", (ticked, "true"));

            programme.Status.ShouldBe(HttpStatusCode.BadRequest);
            page.QuerySelectorAll("main input[type=checkbox][checked]").ShouldHaveSingleItem("of this track alone").GetAttribute("name").ShouldBe(ticked);
            page.QuerySelector($"#{Track} input[name={other}]").ShouldNotBeNull();
        }

        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var changed = await PostAsync(programme, address, [("Track", Track), ("Seen", "others"), ("WithMissing", "true"), ("__RequestVerificationToken", token)]);
        programme.Status.ShouldBe(HttpStatusCode.Conflict);
        changed.QuerySelectorAll("main input[type=checkbox][checked]").ShouldBeEmpty("it was said of other figures");
        await programme.SendAsync(address, page, $"#{Track} form", ("WithMissing", "true"), ("WithoutTargets", "true"));
        programme.SentTo.ShouldBe(address + "?done=approved");
    }

    [Theory]
    [InlineData("da", "afviger med en til fire fra en tidligere godkendelse")]
    [InlineData("en", "differs by one to four from an earlier approval")]
    public async Task What_is_held_back_for_an_earlier_round_is_said_to_differ_from_its_approval_and_not_from_what_was_shown(string language, string words)
    {
        var programme = await service.SignedInAsync(Roles.Programme);
        await SendAsync(programme, Approve, $"#{Track} form", ("WithMissing", "true"));
        await SendAsync(programme, Approve, $"#{Track} form[action$=Reopen]", ("Reason", "Talt forkert"));
        await service.Get<MatchingDatabase>().WriteAsync(scope => scope.Connection.ExecuteAsync(
            "UPDATE observations SET value = 7, version = version + 1 WHERE indicator = 'equality-lab.institutions' AND period = '2012'", transaction: scope.Transaction));
        await programme.OpenAsync($"/language?to={language}");

        (await programme.OpenAsync(Approve)).One($"#{Track} .held-back li[data-figure='equality-lab.institutions']").ShouldContain(words);
    }

    [Fact]
    public async Task A_locked_track_is_opened_by_an_administrator_only()
    {
        var (programme, administrator) = (await service.SignedInAsync(Roles.Programme), await service.SignedInAsync(Roles.Administrator));
        await SendAsync(programme, Approve, $"#{Track} form", ("WithMissing", "true"));
        (await SendAsync(programme, Approve, $"#{Track} form[action$=Lock]")).ShouldBe(Approve + "?done=locked");

        (await programme.OpenAsync(Approve)).QuerySelectorAll($"#{Track} form").ShouldBeEmpty();
        (await SendAsync(administrator, Approve, $"#{Track} form[action$=Reopen]", ("Reason", "Fejl i bilaget"))).ShouldBe(Approve + "?done=reopened");
        (await programme.OpenAsync(Approve)).One($"#{Track} h2 .badge").ShouldBe("Kladde");
    }

    [Fact]
    public async Task A_caseworker_who_sends_the_forms_of_others_is_refused()
    {
        var caseworker = await service.SignedInAsync();
        var token = (await caseworker.OpenAsync("/was")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var address in new[] { Approve, Approve + "?handler=Lock", Approve + "?handler=Reopen", Enter, Enter + "?handler=Withdraw", "/results/2012/enter?handler=Store" })
        {
            await caseworker.PostAsync(address, [new("__RequestVerificationToken", token), new("Track", Track)]);
            caseworker.Status.ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    [Fact]
    public async Task A_pasted_table_is_shown_line_by_line_before_it_is_stored()
    {
        var programme = await service.SignedInAsync(Roles.Programme);
        const string address = "/results/2012/enter";
        const string table = "indikator;værdi\nequality-lab.institutions;11\nequality-lab.institution;1\n";

        var shown = await programme.SendAsync(address, await programme.OpenAsync(address), "main form", ("Table", table), ("Source", "tabel"));

        shown.All("#lines tbody .badge").ShouldBe(["Ny", "Kan ikke bruges"]);
        shown.One("#lines").ShouldContain("Indikatoren findes ikke i årets katalog.");
        var store = shown.QuerySelector("main button[formaction]")!.GetAttribute("formaction")!;
        var token = shown.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (string, string)[] fields = [("__RequestVerificationToken", token), ("Table", table), ("Source", "tabel")];
        (await PostAsync(programme, store, fields)).One(".alert-error").ShouldContain("Intet er gemt");
        (await PostAsync(programme, store, [.. fields, ("OnlyGood", "true")])).One(".alert-success").ShouldContain("Gemt: 1 nye.");
        (await programme.OpenAsync(Figure)).One(".figure-value").ShouldBe("11");
    }

    private static Task<IHtmlDocument> PostAsync(Visitor visitor, string address, (string Name, string Value)[] fields) =>
        visitor.PostAsync(address, fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));

    private static async Task<string> SendAsync(Visitor visitor, string address, string form, params (string, string)[] fields)
    {
        await visitor.SendAsync(address, await visitor.OpenAsync(address), form, fields);
        return visitor.SentTo;
    }

    private static async Task<HttpResponseMessage> SendFileAsync(Visitor visitor, IHtmlDocument page, string name, byte[] content, string value = "27", string story = "Vi talte dem i maj.")
    {
        using var form = new MultipartFormDataContent();
        foreach (var (field, sent) in new[]
        {
            ("__RequestVerificationToken", page.QuerySelector("#enter input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
            ("Value", value), ("Source", "Optælling"), ("ObservedOn", "2013-05-27"), ("State", "measured"), ("StoryDa", story),
        })
        {
            form.Add(new StringContent(sent), field);
        }

        form.Add(new ByteArrayContent(content), "Evidence", name);
        return await visitor.Client.PostAsync(new Uri(Enter, UriKind.Relative), form);
    }
}
