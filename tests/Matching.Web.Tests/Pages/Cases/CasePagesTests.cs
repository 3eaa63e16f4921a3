using Dapper;
using Matching.Matches;
using Matching.Web.Tests.Pages.FollowUps;

namespace Matching.Web.Tests.Pages.Cases;

public sealed class CasePagesTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();
    private Visitor anna = null!;
    private string match = "";

    public async Task InitializeAsync()
    {
        anna = await service.SignedInAsync(name: "anna");
        match = await RunningMatch.StartAsync(service);
        await service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync("UPDATE participants SET caseworker = 'anna'", null, scope.Transaction));
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task The_day_shows_ones_own_cases_until_the_whole_programme_is_chosen()
    {
        var bo = await service.SignedInAsync(name: "bo");
        await LaterAsync((anna, "anna"), (bo, "bo"));

        (await anna.OpenAsync("/today")).All("#late ~ div tbody tr").Count.ShouldBe(1);
        var his = await bo.OpenAsync("/today");
        his.All("#late ~ div tbody tr").ShouldBeEmpty();
        his.Words().ShouldContain("om en kollegas sag er ikke vist");
        (await bo.OpenAsync("/today?all=true")).All("#late ~ div tbody tr").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Cases_are_looked_at_and_then_handed_over()
    {
        var bo = await service.SignedInAsync(name: "bo");
        var page = await anna.OpenAsync("/cases/hand-over");
        page.All("#Chosen label").ShouldBe(["Amira Haddad, i gang p-1"]);

        page.QuerySelectorAll("#Chosen input[checked]").ShouldBeEmpty("nothing is handed over that nobody ticked");
        (await anna.OpenAsync("/cases/hand-over?all=true")).QuerySelectorAll("#Chosen input[checked]").Length.ShouldBe(1);
        (await anna.OpenAsync("/cases/hand-over?q=nobody")).Words().ShouldContain("0 af 1 sager passer");

        (await anna.SendAsync("/cases/hand-over", page, "#Preview", ("Chosen", "p-1"))).One(".alert-error a").ShouldBe("Vælg en kollega i indsatsen.");
        var preview = await anna.SendAsync("/cases/hand-over", page, "#Preview", ("Chosen", "p-1"), ("To", "bo"), ("Why", "Orlov"));
        preview.Words().ShouldContain("1 sag hos Ansat anna går til Ansat bo");
        await anna.PressAsync(preview.QuerySelector("#Confirm button")!);
        (await anna.OpenAsync(anna.SentTo)).Words().ShouldContain("1 sag er overdraget.");

        await LaterAsync((bo, "bo"));
        (await bo.OpenAsync("/today")).All("#late ~ div tbody tr").Count.ShouldBe(1);
        (await AuditAsync("case.handed_over")).ShouldBe(["p-1 anna to bo Orlov"]);
    }

    [Fact]
    public async Task A_case_that_the_colleague_may_not_see_is_named_before_anything_is_handed_over()
    {
        await service.AddUserAsync("mia", Matching.Access.Roles.Caseworker, Matching.People.Programmes.Mentor);
        var page = await anna.OpenAsync("/cases/hand-over");

        var again = await anna.SendAsync("/cases/hand-over", page, "#Preview", ("Chosen", "p-1"), ("To", "mia"));

        anna.Status.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        again.One(".alert-error a").ShouldContain("Amira Haddad");
        again.QuerySelector("#Confirm").ShouldBeNull();
    }

    [Fact]
    public async Task A_search_from_the_frame_finds_people_and_their_match()
    {
        var page = await anna.OpenAsync("/search?q=SØREN");

        page.All("main ul li").ShouldBe(["Søren Krogh v-1, Værtsprogrammet", $"Amira Haddad · Søren Krogh {match}, i gang, 1. august 2013"]);
        (await anna.OpenAsync("/today")).QuerySelector(".frame-search")!.GetAttribute("action").ShouldBe("/search");
    }

    [Fact]
    public async Task One_case_is_told_in_order_and_every_reading_leaves_a_row()
    {
        await service.Get<Matching.FollowUps.Notes.WriteNote>().HandleAsync("match", match, "Godt humør", null, ["host"], service.Change);
        var entries = (await anna.OpenAsync("/cases/case/p-1")).All(".case li");

        entries[0].ShouldBe("1. juni 2013Tilmeldt.");
        entries[1].ShouldBe("1. juni 2013Samtykke til at deltage.");
        entries.ShouldContain($"1. august 2013 12:00Valgt til Søren Krogh, match {match}.");
        entries.ShouldContain("1. august 2013 12:00Begge har sagt ja, og matchet begyndte.");
        entries.ShouldContain("1. august 2013 12:00Note af test: “Godt humør”");
        entries.ShouldContain(line => line.Contains("Mail til den frivillige", StringComparison.Ordinal));

        using var file = await anna.Client.GetAsync(new Uri("/cases/case/p-1?file=true", UriKind.Relative));
        file.Content.Headers.ContentDisposition!.FileName.ShouldBe("p-1-2013-08-01.html");
        var text = await file.Content.ReadAsStringAsync();
        text.ShouldNotContain("<link");
        text.ShouldNotContain("<script");
        (await AuditAsync("case.read")).Count.ShouldBe(1);
        (await AuditAsync("case.exported")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_done_at_a_known_time_stands_in_that_order_on_the_page_and_in_the_file()
    {
        await service.Get<Matching.FollowUps.Notes.WriteNote>().HandleAsync("match", match, "Først", null, ["host"], service.Change);
        service.Clock.Advance(TimeSpan.FromMinutes(25));
        var seen = (await service.Get<MatchStore>().FindAsync(match))!.Version;
        await service.Get<PauseMatch>().HandleAsync(match, new DateOnly(2013, 9, 1), "rejse", seen, service.Change);
        service.Clock.Advance(TimeSpan.FromMinutes(20));
        await service.Get<Matching.FollowUps.Notes.WriteNote>().HandleAsync("participant", "p-1", "Sidst", null, ["host"], service.Change);
        await anna.SignInAsync("anna", MatchingApplication.Password);

        foreach (var address in new[] { "/cases/case/p-1", "/cases/case/p-1?file=true" })
        {
            var lines = (await anna.OpenAsync(address)).All(".case li").ToList();
            lines.ShouldContain("1. juni 2013Tilmeldt.", "only its day is known");
            int[] places =
            [
                lines.FindIndex(line => line.StartsWith("1. august 2013 12:00", StringComparison.Ordinal) && line.Contains("Først", StringComparison.Ordinal)),
                lines.FindIndex(line => line.StartsWith("1. august 2013 12:25Sat på pause", StringComparison.Ordinal)),
                lines.FindIndex(line => line.StartsWith("1. august 2013 12:45", StringComparison.Ordinal) && line.Contains("Sidst", StringComparison.Ordinal)),
            ];
            places.ShouldAllBe(place => place >= 0);
            places.ShouldBeInOrder();
        }
    }

    [Fact]
    public async Task A_case_tells_answers_in_the_words_that_were_asked_and_the_persons_own_words()
    {
        await service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            INSERT INTO answers (match_id, respondent, wave, question, answer, answered_on, text_version) VALUES (@match, 'participant', 'start', 'knows_services', '2', '2013-08-01', 0);
            INSERT INTO survey_responses (match_id, respondent, wave, given_on, how, words) VALUES (@match, 'participant', 'start', '2013-08-01', 'link', 'Jeg glæder mig.');
            """,
            new { match },
            scope.Transaction));
        var asked = Matching.Surveys.SurveyTexts.Shipped("knows_services.start", "participant", System.Globalization.CultureInfo.GetCultureInfo("da"))!;

        var entries = (await anna.OpenAsync("/cases/case/p-1")).All(".case li");

        entries.ShouldContain(line => line.StartsWith($"1. august 2013Deltageren svarede på »{asked}«", StringComparison.Ordinal));
        entries.ShouldContain(line => line.Contains("set kun af indsatsens sagsbehandlere: “Jeg glæder mig.”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Within_a_day_each_mail_stands_behind_what_caused_it_and_several_volunteers_by_name()
    {
        await service.Database.AddAsync(Seed.Host("v-2", "Mette Friis"));
        await service.Get<EndMatch>().HandleAsync(match, new MatchEnd(service.Change.On, "other", Sides.Participant, WaitsAgain: true), service.Change);
        service.Clock.Advance(TimeSpan.FromDays(1));
        await service.Get<ProposeMatch>().HandleAsync("p-1", "v-2", service.Change);
        await anna.SignInAsync("anna", MatchingApplication.Password);

        var entries = (await anna.OpenAsync("/cases/case/p-1")).All(".case li").ToList();

        int Place(string words) => entries.FindIndex(line => line.Contains(words, StringComparison.Ordinal));
        string[] order =
        [
            "Søren Krogh: Valgt til Søren Krogh", "Søren Krogh: Forespørgslen blev sendt", "Søren Krogh: Den frivillige sagde ja", "Søren Krogh: Deltageren blev spurgt",
            "Søren Krogh: Deltageren sagde ja", "Søren Krogh: Begge har sagt ja", "Søren Krogh: Afsluttet af deltageren", "Mette Friis: Valgt til Mette Friis", "Mette Friis: Forespørgslen blev sendt",
        ];
        order.Select(Place).ShouldAllBe(place => place >= 0);
        order.Select(Place).ShouldBeInOrder();
        var mails = entries.Where(line => line.Contains("Mail til", StringComparison.Ordinal)).ToList();
        entries.IndexOf(mails[0]).ShouldBeInRange(Place("Søren Krogh: Forespørgslen blev sendt"), Place("Søren Krogh: Den frivillige sagde ja"));
    }

    /// <summary>Eight days on, when everybody must sign in again.</summary>
    private async Task LaterAsync(params (Visitor Visitor, string Name)[] staff)
    {
        service.Clock.Advance(TimeSpan.FromDays(8));
        foreach (var (visitor, name) in staff)
        {
            await visitor.SignInAsync(name, MatchingApplication.Password);
        }
    }

    private Task<IReadOnlyList<string>> AuditAsync(string action) => service.Database.ReadAsync<IReadOnlyList<string>>(async connection =>
        [.. (await connection.QueryAsync<(string Subject, string? Details, string? Why)>("SELECT subject, details, why FROM audit WHERE action = @action", new { action }))
            .Select(row => $"{row.Subject} {row.Details} {row.Why}".Trim())]);
}
