using Matching.Access;
using Matching.Matches;
using Matching.Matches.Choices;
using Matching.Suggestions.Ranking.Models;
using Matching.Web.Tests.Pages.Suggestions.Models;

namespace Matching.Web.Tests.Pages.Results;

/// <summary>How often suggestions are followed, by programme and by the model that looked at the lists, and when to review.</summary>
public sealed class ChoicesTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new();

    public Task InitializeAsync() => application.AddAsync(KeptModels.Of("ordering", ModelStates.Active), KeptModels.Of("unseen", ModelStates.Shadow));

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task A_model_that_is_hardly_ever_overridden_is_told_of_with_what_to_do()
    {
        await AddAsync(KeptModels.Of("ordering", "").Hash, 30, overridden: 0, agreed: 12, orders: true);
        await AddAsync(KeptModels.Of("unseen", "").Hash, 10, overridden: 9, agreed: 10, orders: false);
        var visitor = await application.SignedInAsync(Roles.Programme);

        var page = await visitor.OpenAsync("/results/choices");

        page.All("#host .by-model tbody tr").ShouldBe(
        [
            "Logit ordering, ordnede listerne 30 0 af 30 (0,0 %, usikkert fra 0 til 11 %) 12 af 30 (40,0 %, usikkert fra 25 til 58 %)",
            "Logit unseen00, uset 10 9 af 10 (90,0 %, usikkert fra 60 til 98 %) 10 af 10 (100,0 %, usikkert fra 72 til 100 %)",
        ]);
        page.All("#host .alert-warning").ShouldHaveSingleItem().ShouldBe(
            "ordering: I de sidste tre måneder er det forslag, som denne model satte først, næsten altid fulgt (under 3 % blev valgt anderledes). "
            + "Gennemgå nogle valg: bliver forslagene læst, før de følges?");
        page.All("#host tbody tr").ShouldContain("En anden blev valgt 9 af 40 (22,5 %, usikkert fra 12 til 38 %)");
    }

    [Fact]
    public async Task Without_models_the_page_tells_of_the_programme_alone()
    {
        await AddAsync(null, 31, overridden: 31, agreed: 0, orders: false);
        var visitor = await application.SignedInAsync(Roles.Programme);

        var page = await visitor.OpenAsync("/results/choices");

        page.QuerySelectorAll("#host h3").ShouldBeEmpty();
        page.All("#host .alert-warning").ShouldHaveSingleItem().ShouldStartWith("I de sidste tre måneder er mere end 60 % valgt anderledes");
    }

    private async Task AddAsync(string? model, int proposals, int overridden, int agreed, bool orders)
    {
        List<string> ids = [.. Enumerable.Range(0, proposals).Select(number => $"{model?[..4]}{number}")];
        await application.Database.AddAsync([.. ids.Select(id => Seed.Newcomer($"p{id}", "Amira"))]);
        await application.Database.AddAsync([.. ids.Select(id => Seed.Host($"v{id}", "Søren"))]);
        await application.Database.WriteAsync(async scope =>
        {
            foreach (var (number, id) in ids.Index())
            {
                await MatchStore.InsertAsync(scope, new Match
                {
                    Id = $"m{id}", Programme = "host", ParticipantId = $"p{id}", VolunteerId = $"v{id}", ProposedOn = application.Change.On, State = MatchStates.Withdrawn,
                });
                await ChoiceStore.InsertAsync(scope, $"m{id}", new MatchChoice
                {
                    Model = orders ? model! : "score", SeenBy = model, FirstsAgree = model is null ? null : number < agreed, WeightsVersion = 0, ScoreUnits = 1, Snapshot = "{}",
                    PickedRank = number < overridden ? 2 : 1, Reason = number < overridden ? "load" : null,
                });
            }
        });
    }
}
