using Matching.Matches;
using Matching.People;
using Matching.Rounds;
using Matching.Web.Tests.Journeys;

namespace Matching.Web.Tests.Pages.Rounds;

/// <summary>A draft whose people were asked by somebody else between working out and sending.</summary>
public sealed class OvertakenDraftTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new();

    public async Task InitializeAsync()
    {
        await application.Database.AddAsync(Seed.Newcomer("p1", "Amira Haddad"), Seed.Newcomer("p2", "Li Wei"));
        await application.Database.AddAsync(Seed.Host("v1", "Søren Prøve"), Seed.Host("v2", "Mette Prøve"));
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task A_draft_that_people_have_overtaken_says_so_and_is_worked_out_again()
    {
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync();
        (await visitor.OpenAsync($"/rounds/round/{id}")).QuerySelector("#stale").ShouldBeNull();
        await application.Get<ProposeMatch>().HandleAsync("p1", "v1", application.Change);
        await application.Get<ProposeMatch>().HandleAsync("p2", "v2", application.Change);

        var confirm = await visitor.OpenAsync($"/rounds/commit/{id}");
        confirm.One("#stale h2").ShouldBe("2 par kan ikke sendes, som udkastet er nu");
        var page = await visitor.OpenAsync($"/rounds/round/{id}");
        page.One("#stale p").ShouldStartWith("2 deltagere er spurgt siden eller venter ikke mere.");
        await visitor.PressAsync(page.QuerySelector("#stale button")!);
        await application.SweepAsync();

        (await visitor.OpenAsync($"/rounds/round/{id}")).QuerySelector("#stale").ShouldBeNull();
        (await application.Get<RoundStore>().FindAsync(id))!.Version.ShouldBe(2);
        (await application.Get<RoundResultStore>().FindAsync(id))!.Pairs.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_what_can_be_sent_is_offered_and_who_was_asked_meanwhile_does_not_wait()
    {
        var visitor = await application.SignedInAsync();
        var id = await DraftAsync();
        var other = (await application.Get<RoundResultStore>().FindAsync(id))!.Pairs.Single(pair => pair.ParticipantId == "p1");
        await application.Get<ProposeMatch>().HandleAsync("p1", other.VolunteerId, application.Change);

        var confirm = await visitor.OpenAsync($"/rounds/commit/{id}");
        confirm.Words().ShouldContain("1 af udkastets 2 forespørgsler kan sendes, som det er nu.");
        confirm.All("main form button")[^1].ShouldBe("Send 1 forespørgsel");
        await visitor.SendAsync($"/rounds/commit/{id}", confirm, "main form.actions");

        var page = await visitor.OpenAsync($"/rounds/round/{id}");
        page.One(".alert-warning h2").ShouldBe("1 af 2 forespørgsler er sendt");
        page.All(".figures li")[1].ShouldBe("0 venter stadig");
        page.One("#asked-meanwhile").ShouldStartWith("1 af dem, der ventede, var allerede spurgt");
    }

    private async Task<string> DraftAsync()
    {
        var id = await application.Get<StartRound>().HandleAsync(new RoundRequest(Programmes.Host), application.Change);
        await application.SweepAsync();
        return id;
    }
}
