using System.Net;
using AngleSharp.Html.Dom;
using Matching.Access;
using Matching.Suggestions.Scoring;

namespace Matching.Web.Tests.Pages.Suggestions;

public sealed class WeightsTests : IAsyncLifetime
{
    private const string Address = "/suggestions/weights?programme=host";
    private const string Preview = "/suggestions/weights?handler=Preview&programme=host";
    private const string Save = "/suggestions/weights?handler=Save&programme=host";

    private readonly MatchingApplication application = new();

    public async Task InitializeAsync()
    {
        await application.Database.AddAsync(Seed.Newcomer("p-1", "Amira Haddad") with { District = "valby" });
        await application.Database.AddAsync(
            Seed.Host("v-1", "Søren Krogh") with { District = "valby", Availability = Tags.Of("fri-day") },
            Seed.Host("v-2", "Mette Friis") with { District = "bispebjerg" });
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task The_effect_is_shown_before_a_version_is_saved_with_a_reason_and_names_nobody()
    {
        var visitor = await application.SignedInAsync(Roles.Administrator);
        var form = await visitor.OpenAsync(Address);
        form.QuerySelector("#w-goals")!.GetAttribute("value").ShouldBe("3");
        form.All("main form button").ShouldBe(["Se virkningen"]);

        var shown = await SendAsync(visitor, Preview, form, ("distance", "9,5"));
        shown.One("#effect").ShouldContain("1 venter. 1 af dem har forslag i dag");
        shown.One("#effect").ShouldContain("1 af 1 med forslag får et andet første forslag.");
        shown.One("#effect tbody tr").ShouldBe("p-1 0 v-2, v-1 v-1, v-2");
        (await application.Get<WeightsStore>().HistoryAsync("host")).ShouldBeEmpty("looking saves nothing");
        var unsaved = await SendAsync(visitor, Save, shown, ("distance", "9,5"));
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        unsaved.One("#reason-slip").ShouldBe("Skriv hvorfor vægtene ændres.");
        unsaved = await SendAsync(visitor, Save, unsaved, ("distance", "9,5"), ("Reason", new string('x', 4001)));
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        unsaved.One("#reason-slip").ShouldBe("Grunden er for lang. Skriv højst 4000 tegn.");
        await SendAsync(visitor, Save, unsaved, ("distance", "9,5"), ("Reason", "Afstand betyder mere"));

        var page = await visitor.OpenAsync(visitor.SentTo);
        page.One(".alert-success").ShouldContain("Version 1 er gemt og gælder nu.");
        page.All("tbody tr")[0].ShouldContain("Afstand betyder mere afstand 1 → 9,5 gælder nu");
        page.Words().ShouldNotContain("Amira");
        page.Words().ShouldNotContain("Søren");
        (await application.Get<CurrentWeights>().ForAsync("host")).Of("distance").ShouldBe(9.5);
    }

    [Fact]
    public async Task Numbers_that_were_not_looked_at_are_shown_before_they_are_saved()
    {
        var visitor = await application.SignedInAsync(Roles.Administrator);
        var shown = await SendAsync(visitor, Preview, await visitor.OpenAsync(Address), ("distance", "2"));

        var other = await SendAsync(visitor, Save, shown, ("distance", "7"), ("Reason", "so"));

        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        other.One(".alert-error").ShouldContain("Tallene er andre end dem, virkningen blev vist for.");
        (await application.Get<WeightsStore>().HistoryAsync("host")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_who_save_the_second_is_told()
    {
        var (anna, bo) = (await application.SignedInAsync(Roles.Administrator, "anna"), await application.SignedInAsync(Roles.Administrator, "bo"));
        var annas = await SendAsync(anna, Preview, await anna.OpenAsync(Address), ("distance", "2"));
        var bos = await SendAsync(bo, Preview, await bo.OpenAsync(Address), ("age", "2"));
        await SendAsync(anna, Save, annas, ("distance", "2"), ("Reason", "first"));

        var refused = await SendAsync(bo, Save, bos, ("age", "2"), ("Reason", "second"));

        bo.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.One(".alert-error").ShouldContain("En kollega har gemt en ny version");
        refused.One("#colleague").ShouldBe("Kollegaen ændrede: afstand 1 → 2.");
        refused.All("tbody tr").ShouldContain(row => row.Contains("first", StringComparison.Ordinal));
        (await application.Get<CurrentWeights>().ForAsync("host")).Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_version_is_dated_by_the_casework_clock_as_everything_beside_it()
    {
        var visitor = await application.SignedInAsync(Roles.Administrator);
        application.Get<CaseworkTime>().StandOn(new DateOnly(2012, 5, 7));
        var shown = await SendAsync(visitor, Preview, await visitor.OpenAsync(Address), ("distance", "9"));
        await SendAsync(visitor, Save, shown, ("distance", "9"), ("Reason", "try"));

        (await visitor.OpenAsync(Address)).All("tbody tr").ShouldContain(row => row.StartsWith("1 7. maj 2012 14:00 Ansat administrator try", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_earlier_version_is_used_again_as_a_new_one()
    {
        var visitor = await application.SignedInAsync(Roles.Administrator);
        var shown = await SendAsync(visitor, Preview, await visitor.OpenAsync(Address), ("distance", "9"));
        await SendAsync(visitor, Save, shown, ("distance", "9"), ("Reason", "try"));

        var again = await visitor.OpenAsync(Address + "&from=0");
        again.QuerySelector("#w-distance")!.GetAttribute("value").ShouldBe("1");
        again.One("#filled-in").ShouldStartWith("Tallene fra version 0 er fyldt ud herunder, men de gælder ikke endnu.");
        again.One("#effect").ShouldContain("1 venter.");
        again.One("#Reason").ShouldBe("Tilbage til tallene fra version 0");
        shown = await SendAsync(visitor, Preview, again);
        await SendAsync(visitor, Save, shown, ("Reason", "back"));

        var now = await application.Get<CurrentWeights>().ForAsync("host");
        (now.Version, now.Of("distance")).ShouldBe((2, 1));
    }

    [Fact]
    public async Task Numbers_that_count_already_are_not_offered_to_be_saved()
    {
        var visitor = await application.SignedInAsync(Roles.Administrator);

        var shown = await SendAsync(visitor, Preview, await visitor.OpenAsync(Address));
        shown.One("#unchanged").ShouldBe("Det er de tal, der gælder nu. Der er ikke noget at gemme.");
        shown.All("main form.weights button").ShouldBe(["Se virkningen"]);
        await SendAsync(visitor, Save, shown, ("Reason", "intet"));

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await application.Get<WeightsStore>().HistoryAsync("host")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_who_waits_with_nobody_to_suggest_is_part_of_the_base()
    {
        await application.Database.AddAsync(Seed.Newcomer("p-2", "Er Spurgt") with { OpenWith = "v-1" });
        var visitor = await application.SignedInAsync(Roles.Administrator);

        var shown = await SendAsync(visitor, Preview, await visitor.OpenAsync(Address), ("distance", "9,5"));

        shown.One("#effect").ShouldContain("2 venter. 1 af dem har forslag i dag; resten er spurgt allerede, eller ingen egner sig.");
    }

    [Theory]
    [InlineData("goals", "tre", "Mål: Skriv et tal fra 0 og op, fx 2 eller 0,5.")]
    [InlineData("goals", "-1", "Mål: Skriv et tal fra 0 og op, fx 2 eller 0,5.")]
    [InlineData("goals", "1e9", "Mål: Skriv et tal fra 0 og op, fx 2 eller 0,5.")]
    [InlineData("age", "1000001", "Aldersforskel: Skriv et tal på højst 1.000.000.")]
    public async Task A_slip_names_its_field_and_the_way_out(string field, string typed, string sentence)
    {
        var visitor = await application.SignedInAsync(Roles.Administrator);

        var page = await SendAsync(visitor, Preview, await visitor.OpenAsync(Address), (field, typed));

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.One(".alert-error li").ShouldBe(sentence);
        page.One(".alert-error h2").ShouldBe("Virkningen kan ikke vises endnu", "nothing was to be saved");
        page.QuerySelector($"#w-{field}")!.GetAttribute("value").ShouldBe(typed, "what was typed is kept");
    }

    [Fact]
    public async Task All_zero_is_a_slip_too()
    {
        var visitor = await application.SignedInAsync(Roles.Administrator);

        var page = await SendAsync(visitor, Preview, await visitor.OpenAsync(Address),
            ("goals", "0"), ("occupation", ""), ("language", "0"), ("interests", "0"), ("availability", "0"), ("distance", "0"), ("age", "0,0"));

        page.One(".alert-error li").ShouldContain("Giv mindst ét kriterium en vægt over 0.");
    }

    /// <summary>Sends the form with all its fields as they stand, but for those given.</summary>
    private static Task<IHtmlDocument> SendAsync(Visitor visitor, string address, IHtmlDocument page, params (string Field, string Value)[] typed)
    {
        var form = page.QuerySelector("form.weights")!;
        var fields = form.QuerySelectorAll("input, textarea").OfType<IHtmlElement>()
            .ToDictionary(field => field.GetAttribute("name")!, field => (field as IHtmlInputElement)?.Value ?? field.TextContent, StringComparer.Ordinal);
        foreach (var (field, value) in typed)
        {
            fields[fields.ContainsKey($"weights[{field}]") ? $"weights[{field}]" : field] = value;
        }

        return visitor.PostAsync(address, fields);
    }
}
