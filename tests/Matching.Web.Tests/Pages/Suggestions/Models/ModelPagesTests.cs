using System.Net;
using Matching.Access;
using Matching.Audit;
using Matching.Matches.Drift;
using Matching.People;
using Matching.Suggestions.Ranking.Drift;
using Matching.Suggestions.Ranking.Models;

namespace Matching.Web.Tests.Pages.Suggestions.Models;

/// <summary>The administrator looks at what was learned, and puts it into shadow, to use and out of it.</summary>
public sealed class ModelPagesTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new(settings: [("Ranking:Programmes:host:Use", "on")]);
    private Visitor visitor = null!;

    public async Task InitializeAsync() => visitor = await application.SignedInAsync(Roles.Administrator);

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task Without_models_the_page_says_how_the_switch_stands_and_what_to_do_next()
    {
        var page = await visitor.OpenAsync("/models");

        page.One(".font-lead").ShouldContain("den afgør intet: en sagsbehandler vælger");
        page.One("#host > p").ShouldStartWith("Kontakten er tændt. Listerne følger scoren.");
        page.One("#mentor > p").ShouldStartWith("Kontakten er slukket. Listerne følger scoren.");
        page.One("#mentor > p").ShouldContain("Ranking:Programmes:mentor:Use");
        page.One("#mentor code").ShouldBe("dotnet run --project src/Matching.Cli -- train --programme mentor");
        page.One(".mainmenu [aria-current]").ShouldBe("Modeller");
        page.QuerySelectorAll("table").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_of_models_tells_how_each_did_beside_the_score_and_what_its_audit_said_those_in_use_first()
    {
        await application.AddAsync(
            KeptModels.Of("candidate", ModelStates.Candidate, isFlagged: true), KeptModels.Of("active", ModelStates.Active), KeptModels.Of("retired", ModelStates.Retired),
            KeptModels.Of("broken", ModelStates.Shadow) with { Metrics = "{}", Card = "{}" });

        var page = await visitor.OpenAsync("/models");

        page.One("#host > p:nth-of-type(1)").ShouldStartWith("Kontakten er tændt. Listerne ordnes af en model: logit (active00).");
        page.Words().ShouldContain("4 gemte modeller");
        var rows = page.All("#host tbody tr");
        rows.Select(row => row.Split(' ')[1]).ShouldBe(["active00", "broken00", "candidat", "retired0"]);
        rows[0].ShouldBe("Logit active00 taget i brug Forespørgsler fra 1. marts 2009 til 31. januar 2013, 126 kendte udfald; lært 1. august 2013 "
            + "0,931 [0,902; 0,958] 0,871 [0,798; 0,934] +0,060 [+0,021; +0,104] Bestået");
        rows[1].ShouldContain("– – – ikke kendt");
        rows[2].ShouldContain("Bestået, med 2 flag");
        (await visitor.OpenAsync("/language?to=en")).ShouldNotBeNull();
        (await visitor.OpenAsync("/models")).All("#host tbody tr")[0].ShouldContain("0.931 [0.902; 0.958]");
    }

    [Fact]
    public async Task A_model_goes_into_shadow_and_into_use_each_after_a_page_that_says_what_changes()
    {
        await application.AddAsync(KeptModels.Of("new", ModelStates.Candidate, isFlagged: true), KeptModels.Of("old", ModelStates.Active));

        var page = await visitor.OpenAsync("/models/new");
        page.All("#next a.button").ShouldBe(["Sæt i skygge", "Træk tilbage"]);
        await StepAsync("/models/new/shadow");
        page = await visitor.OpenAsync(visitor.SentTo);
        page.One(".alert-success").ShouldBe("Modellen er i skygge.");
        page.All("#next a.button").ShouldBe(["Tag i brug", "Træk tilbage"]);

        page = await visitor.OpenAsync("/models/new/active");
        page.All("main li").ShouldContain("Logit (old00000) stod der før og trækkes tilbage.");
        page.All("main li").ShouldContain("Det gælder kun, når kontakten tillader det: Ranking:Programmes:host:Use.");
        page.Words().ShouldContain("Aldersgruppe (frivillige): en gruppe kommer 0,31 gange så ofte i toppen");
        page = await visitor.SendAsync("/models/new/active", page, "main form", ("Reason", " "));
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.One("#reason-slip").ShouldBe("Skriv, hvorfor den skal bruges, selv om der er flag.");
        await visitor.SendAsync("/models/new/active", page, "main form", ("Reason", "Flagene gælder også scoren"));

        page = await visitor.OpenAsync(visitor.SentTo);
        page.One(".alert-success").ShouldBe("Modellen er taget i brug.");
        page.All("#history tbody tr").ShouldBe(
            ["Taget i brug 1. august 2013 12:00 Ansat administrator Flagene gælder også scoren", "Sat i skygge 1. august 2013 12:00 Ansat administrator –"], ignoreOrder: true);
        (await application.Get<ModelStore>().FindAsync("old"))!.State.ShouldBe(ModelStates.Retired);
        (await visitor.OpenAsync("/models/old")).QuerySelectorAll("#next a").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_colleague_did_meanwhile_is_told_and_nothing_is_done_until_it_was_looked_at()
    {
        await application.AddAsync(KeptModels.Of("one", ModelStates.Shadow), KeptModels.Of("two", ModelStates.Candidate));
        var promote = await visitor.OpenAsync("/models/one/active");
        var retire = await visitor.OpenAsync("/models/one/retired");
        (await application.Get<PromoteModel>().HandleAsync("one", application.Change)).ShouldBeOfType<ModelStep.Done>();

        var page = await visitor.SendAsync("/models/one/active", promote, "main form");
        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        page.One(".alert-error").ShouldContain("den er nu: taget i brug");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        page = await visitor.SendAsync("/models/one/retired", retire, "main form");
        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        (await application.Get<ModelStore>().FindAsync("one"))!.State.ShouldBe(ModelStates.Active);

        page.All("main li").ShouldContain("Fra næste visning følger listerne scoren. Den kan ikke bruges senere.");
        await visitor.SendAsync("/models/one/retired", page, "main form");
        visitor.Status.ShouldBe(HttpStatusCode.Found);
        (await application.Get<ModelStore>().FindAsync("one"))!.State.ShouldBe(ModelStates.Retired);
    }

    [Fact]
    public async Task A_model_that_is_not_surely_better_is_offered_no_use_and_the_page_says_why()
    {
        var model = KeptModels.Of("m", ModelStates.Shadow);
        await application.AddAsync(model with { Contestant = "score", Metrics = model.Metrics.Replace("is_ahead", "nobody_is_ahead", StringComparison.Ordinal) });

        var page = await visitor.OpenAsync("/models/m");
        page.One("h1").ShouldBe("Den gennemskuelige score, Værtsprogrammet m0000000");
        page.All("#next a.button").ShouldBe(["Træk tilbage"]);
        page.Words().ShouldContain("Ingen var sikkert foran scoren på 126 prøvede par.");
        page = await visitor.OpenAsync("/models/m/active");
        page.Words().ShouldContain("den er ikke sikkert bedre end scoren");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        page = await visitor.SendAsync("/models/m/active", await visitor.OpenAsync("/models/m/retired"), "main form");
        visitor.Status.ShouldBe(HttpStatusCode.Conflict, "the form of another step, sent there all the same");
        page.One(".alert-error").ShouldContain("den er ikke sikkert bedre end scoren");
        (await application.Get<ModelStore>().FindAsync("m"))!.State.ShouldBe(ModelStates.Shadow);
    }

    [Fact]
    public async Task A_model_whose_audit_cannot_be_read_or_failed_is_offered_no_use_and_the_page_says_why()
    {
        var model = KeptModels.Of("m", ModelStates.Shadow);
        await application.AddAsync(model with { Card = model.Card.Replace("\"verdict\":\"passes\"", "\"verdict\":\"fails\"", StringComparison.Ordinal) }, KeptModels.Of("n", ModelStates.Candidate) with { Card = "{}" });

        var page = await visitor.OpenAsync("/models/m");
        page.All("#next a.button").ShouldBe(["Træk tilbage"]);
        page.One("#next").ShouldContain("ingen revision af den, som kan læses, eller den bestod ikke");
        (await visitor.OpenAsync("/models/n")).One("#next").ShouldContain("ingen revision af den, som kan læses, eller den bestod ikke");
        (await visitor.OpenAsync("/models/m/active")).Words().ShouldContain("ingen revision af den, som kan læses, eller den bestod ikke");
        await visitor.SendAsync("/models/m/active", await visitor.OpenAsync("/models/m/retired"), "main form");
        visitor.Status.ShouldBe(HttpStatusCode.Conflict, "the form of another step, sent there all the same");
        (await application.Get<ModelStore>().FindAsync("m"))!.State.ShouldBe(ModelStates.Shadow);
    }

    [Fact]
    public async Task The_score_that_was_kept_is_offered_no_shadow_and_told_to_be_in_use()
    {
        await application.AddAsync(KeptModels.Of("model-1", ModelStates.Candidate) with { Contestant = "score" });

        var page = await visitor.OpenAsync("/models/model-1");

        page.Words().ShouldContain("Den er i brug, hvor ingen model er det.");
        page.Words().ShouldContain("scoren ville blive holdt op mod sig selv");
        page.All("#next .actions a").ShouldBe(["Træk tilbage"]);
    }

    [Fact]
    public async Task A_card_stands_on_the_page_and_by_itself_and_one_that_cannot_be_read_says_so()
    {
        await application.AddAsync(KeptModels.Of("whole", ModelStates.Candidate, isFlagged: true), KeptModels.Of("broken", ModelStates.Candidate) with { Card = "{}" });

        var page = await visitor.OpenAsync("/models/whole");
        page.All("#card h2").ShouldBe(["Data", "Dele", "Hvor godt den rangerer", "Hvad oplysningerne gør", "Retfærdighed", "Hvad den ikke må bruges til"]);
        page.All("#card summary").ShouldContain("Vis 2 mere");
        page.One("#card").ShouldContain("Værtsprogrammet");
        page.One("#card").ShouldNotContain("participant:", Case.Sensitive, "features stand there in words");
        using var card = await visitor.Client.GetAsync(new Uri("/models/whole?handler=card", UriKind.Relative));
        card.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await card.Content.ReadAsStringAsync()).ShouldContain("<h1>Modelkort: logit</h1>");
        card.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sha256-");

        (await visitor.OpenAsync("/models/broken")).One("#card h2").ShouldBe("Modelkortet kan ikke læses af denne version");
        foreach (var address in new[] { "/models/broken?handler=card", "/models/nobody", "/models/nobody?handler=card", "/models/whole/candidate", "/models/nobody/shadow" })
        {
            await visitor.OpenAsync(address);
            visitor.Status.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task What_the_weekly_watch_saw_stands_on_the_page_and_a_model_that_gave_way_tells_why()
    {
        await application.AddAsync(KeptModels.Of("m", ModelStates.Active));
        (await visitor.OpenAsync("/models/m")).One("#watch").ShouldContain("Kontrollen har ikke set på denne model endnu.");
        var change = new Change("sweep:model-watch", new DateTimeOffset(2013, 7, 29, 3, 0, 0, TimeSpan.Zero), new DateOnly(2013, 7, 29));
        var look = new ModelLook { Model = "m", Programme = Programmes.Host, On = change.On.AddDays(-14), Orders = false, Lists = new SeenLists([[0.5]], []) };
        await application.Database.WriteAsync(async scope =>
        {
            await ModelLookStore.AddAsync(scope, look, change.At.AddDays(-14));
            await ModelLookStore.AddAsync(scope, look with { On = change.On.AddDays(-10), Orders = true, Against = change.On.AddDays(-14) }, change.At.AddDays(-10));
            await ModelLookStore.AddAsync(scope, look with { On = change.On.AddDays(-7), Orders = true, Against = change.On.AddDays(-14), Accepted = new(3, 2), AcceptedBefore = new(60, 42), Shift = new(0.021, 0.4) }, change.At.AddDays(-7));
            await ModelLookStore.AddAsync(
                scope, look with { On = change.On, Accepted = new(30, 6), AcceptedBefore = new(60, 42), Shift = new(0.022, 0.5), Findings = [new(DriftFinding.Acceptance, 20, 70)] }, change.At);
            await AuditLog.WriteAsync(scope, change with { Why = DriftFinding.Acceptance }, "model.shadow", "m");
        });

        var page = await visitor.OpenAsync("/models/m");

        page.All("#watch tbody tr").ShouldBe(
        [
            "29. juli 2013 1 0,02 6 af 30 42 af 60 Modellen veg. Begge sider siger ja til 20 % af de forslag, der kommer fra modellens lister. På andre lister var det 70 %.",
            "22. juli 2013 1 0,02 2 af 3 42 af 60 Intet usædvanligt.",
            "19. juli 2013 1 – 0 af 0 0 af 0 For få lister til at bedømme scorerne.",
            "15. juli 2013 1 – 0 af 0 0 af 0 Den ordnede ingen lister og bedømmes ikke.",
        ]);
        page.One("#history tbody tr").ShouldContain("den ugentlige kontrol Se, hvad kontrollen så");
        page.One("#next strong").ShouldStartWith("Den ugentlige kontrol tog modellen ud af brug 29. juli 2013");
        await application.AddAsync(KeptModels.Of("n", ModelStates.Shadow));
        await application.Database.WriteAsync(scope => AuditLog.WriteAsync(scope, change, "model.shadow", "n"));
        (await visitor.OpenAsync("/models/n/active")).One(".alert-warning").ShouldContain("Tages den i brug igen, gælder det, den gør i dag, som det rigtige.");
        await application.Database.WriteAsync(scope => AuditLog.WriteAsync(scope, change with { Who = "anna", At = change.At.AddHours(1) }, "model.active", "n"));
        (await visitor.OpenAsync("/models/n/active")).QuerySelector(".alert-warning").ShouldBeNull();
        page.QuerySelector("#history a")!.GetAttribute("href").ShouldBe("#watch");
    }

    private async Task StepAsync(string address) => await visitor.SendAsync(address, await visitor.OpenAsync(address), "main form");
}
