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
}
