using System.Net;
using Dapper;
using Matching.People;

namespace Matching.Web.Tests.Pages.Matches;

/// <summary>Records that an import takes with a remark and that pages must live with.</summary>
public sealed class OddRecordsTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new();

    public async Task InitializeAsync()
    {
        await application.Database.AddAsync(Seed.Newcomer("p/1#a?b%c", "Amira Haddad"), Seed.Newcomer("p-2", "Luis Ortega"));
        await application.Database.AddAsync(Seed.Host("v/1", "Søren Krogh"));
        await application.Database.AddAsync(Seed.Host("v-2", "Mette Friis") with { Programme = Programmes.Mentor });
        await application.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state)
            VALUES ('m/1', 'host', 'p/1#a?b%c', 'v/1', '2013-07-30', 'proposed'), ('m-2', 'mentor', 'p-2', 'v-2', '2013-07-29', 'proposed')
            """,
            transaction: scope.Transaction));
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task A_list_without_a_state_is_the_open_one()
    {
        var visitor = await application.SignedInAsync(programmes: [Programmes.Mentor]);

        var page = await visitor.OpenAsync("/matches?state=");

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        page.One("a[aria-current=page][href*=open]").ShouldBe("Forespurgte");
    }

    [Fact]
    public async Task A_match_across_programmes_is_shown_with_the_id_of_who_is_not_the_callers()
    {
        var visitor = await application.SignedInAsync(programmes: [Programmes.Mentor]);

        foreach (var address in new[] { "/today", "/matches", "/matches/match/m-2", "/people/volunteer/v-2" })
        {
            var page = await visitor.OpenAsync(address);
            visitor.Status.ShouldBe(HttpStatusCode.OK, address);
            page.Words().ShouldContain("p-2");
            page.Words().ShouldNotContain("Ortega");
        }
    }

    [Theory]
    [InlineData("/people/participants", "Amira Haddad")]
    [InlineData("/people/volunteers?show=all", "Søren Krogh")]
    [InlineData("/matches", "m/1")]
    [InlineData("/today", "Amira Haddad")]
    public async Task An_id_with_any_signs_in_it_leads_to_its_page(string list, string words)
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.OpenAsync(list);
        var link = page.QuerySelectorAll("main a, main th").First(found => found.Words().StartsWith(words, StringComparison.Ordinal));
        var address = (link.GetAttribute("href") is { } own ? link : link.ParentElement!.QuerySelector("a")!).GetAttribute("href")!;

        await visitor.OpenAsync(address);
        visitor.Status.ShouldBe(HttpStatusCode.OK, address);
    }
}
