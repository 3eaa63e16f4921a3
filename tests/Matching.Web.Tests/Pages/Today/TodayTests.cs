using Dapper;
using Matching.Matches;

namespace Matching.Web.Tests.Pages.Today;

public sealed class TodayTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task An_empty_day_says_what_will_appear()
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync("/today");

        page.All("main section p").ShouldBe(
        [
            "Ingen forespørgsler er åbne. Åbn en deltager, og foreslå en frivillig.",
            "Ingen venter. Nye tilmeldinger kommer frem her.",
        ]);
    }

    [Fact]
    public async Task A_proposal_moves_from_the_waiting_list_to_the_open_ones()
    {
        await application.Database.AddAsync(Seed.Newcomer("p-1", "Amira Haddad"), Seed.Newcomer("p-2", "Bo Li"));
        await application.Database.AddAsync(Seed.Host("v-1", "Søren Krogh"));
        var visitor = await application.SignedInAsync();
        (await visitor.OpenAsync("/today")).One("#waiting").ShouldBe("2 venter på et match");

        (await application.Get<ProposeMatch>().HandleAsync("p-1", "v-1", application.Change)).ShouldBeOfType<ProposeOutcome.Proposed>();

        var page = await visitor.OpenAsync("/today");
        page.One("#open").ShouldBe("1 forespørgsel er åben");
        page.All("#open ~ div tbody tr").ShouldBe(["Amira Haddad Søren Krogh 1. august 2013 forespurgt"]);
        page.One("#waiting").ShouldBe("1 venter på et match");
    }

    [Fact]
    public async Task Who_was_not_reached_stands_before_a_bad_fit_and_imported_silence_is_one_line_that_leads_to_a_list()
    {
        await application.Database.AddAsync([.. Enumerable.Range(1, 4).Select(i => Seed.Newcomer($"p-{i}", $"Amira{i} Haddad"))]);
        await application.Database.AddAsync([.. Enumerable.Range(1, 4).Select(i => Seed.Host($"v-{i}", $"Søren{i} Krogh"))]);
        var matches = new List<string>();
        foreach (var i in Enumerable.Range(1, 4))
        {
            matches.Add((await application.Get<ProposeMatch>().HandleAsync($"p-{i}", $"v-{i}", application.Change)).ShouldBeOfType<ProposeOutcome.Proposed>().MatchId);
        }

        await RunAsync(
            """
            UPDATE matches SET state = 'active', proposed_on = '2013-03-01', started_on = '2013-03-01', imported_on = '2013-08-01', asked_on = NULL WHERE participant_id <> 'p-4';
            DELETE FROM messages WHERE person <> 'v-4';
            """);
        application.Clock.Advance(TimeSpan.FromDays(22));
        await RunAsync(
            $"""
            UPDATE messages SET state = 'dead';
            UPDATE links SET expires_at = replace(expires_at, '2013', '2014') WHERE person = 'v-4';
            INSERT INTO follow_ups (match_id, kind, wave, side, due_on, asked_on, answer, answered_on, answered_by)
            VALUES ('{matches[2]}', 'check_in', 1, 'participant', '2013-08-10', '2013-08-10', 'no_fit', '2013-08-12', 'link:participant')
            """);

        var visitor = await application.SignedInAsync();
        var late = (await visitor.OpenAsync("/today")).All("#late ~ div tbody tr");

        late.Select(line => line.Split(' ')[0]).ShouldBe(["Søren4", "Amira3", "Amira4", "Fra"]);
        late[^1].ShouldContain("Om 2 match er ingen kontakt noteret siden importen.");
        (await visitor.OpenAsync("/followups/unheard")).All("#unheard tbody th").ShouldBe(["Amira1 Haddad · Søren1 Krogh", "Amira2 Haddad · Søren2 Krogh"], ignoreOrder: true);
        (await visitor.OpenAsync("/matches/match/" + matches[0])).Words().ShouldContain("Ingen kontakt er noteret siden importen den 1. august 2013, det er 22 dage.");
    }

    private Task<int> RunAsync(string sql) => application.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, null, scope.Transaction));
}
