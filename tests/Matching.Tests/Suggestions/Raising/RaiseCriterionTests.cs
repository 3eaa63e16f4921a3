using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Raising;
using Matching.TestData;

namespace Matching.Tests.Suggestions.Raising;

public sealed class RaiseCriterionTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_raised_criterion_counts_double_in_the_list_and_in_the_scores_of_this_participant_alone(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);

        (await city.Get<RaiseCriterion>().HandleAsync("p1", "language", shown: null, city.By("anna"))).ShouldBe(new RaiseOutcome.Done("language"));

        var list = await ListAsync(city, "p1");
        list.Raised.ShouldBe("language");
        list.Suggestions[0].Score.Parts.Single(part => part.Criterion == "language").Weight.ShouldBe(4);
        (await ListAsync(city, "p2")).Suggestions[0].Score.Parts.Single(part => part.Criterion == "language").Weight.ShouldBe(2);
        var scores = await city.Get<ScoreAllWaiting>().HandleAsync("host", CaseworkRoom.FirstDay).ToListAsync();
        scores.Single(pair => pair is { Participant: "p1", Volunteer: "v1" }).Units
            .ShouldBe(list.Suggestions.Single(row => row.Volunteer.Id == "v1").Score.Units);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task It_can_be_lowered_again_and_both_are_audited(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        var raise = city.Get<RaiseCriterion>();
        await raise.HandleAsync("p1", "goals", shown: null, city.By("anna"));
        city.Room.Time.Advance(TimeSpan.FromMinutes(1));

        (await raise.HandleAsync("p1", null, shown: "goals", city.By("bo"))).ShouldBe(new RaiseOutcome.Done(null));

        (await ListAsync(city, "p1")).Raised.ShouldBeNull();
        (await city.AuditAsync("p1")).ShouldBe(["anna criterion.raised goals", "bo criterion.lowered goals"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_looked_at_something_older_is_told_what_is_raised_now(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        var raise = city.Get<RaiseCriterion>();
        await raise.HandleAsync("p1", "goals", shown: null, city.By("anna"));

        (await raise.HandleAsync("p1", "language", shown: null, city.By("bo"))).ShouldBe(new RaiseOutcome.ChangedMeanwhile("goals"));

        (await city.Get<PeopleStore>().FindParticipantAsync("p1"))!.RaisedCriterion.ShouldBe("goals");
    }

    [Fact]
    public async Task A_criterion_without_weight_an_unknown_one_and_nobody_are_refused()
    {
        await using var city = await SuggestionCity.CreateAsync(BothDatabases.Sqlite);
        await city.Get<Matching.Database.MatchingDatabase>().AddAsync(A.AParticipant().WithId("young").Young().Build());
        var raise = city.Get<RaiseCriterion>();

        (await raise.HandleAsync("young", "age", null, city.By("anna"))).ShouldBe(new RaiseOutcome.HasNoWeight("age"));
        (await raise.HandleAsync("p1", "religion", null, city.By("anna"))).ShouldBe(new RaiseOutcome.UnknownCriterion("religion"));
        (await raise.HandleAsync("nobody", "goals", null, city.By("anna"))).ShouldBeOfType<RaiseOutcome.NotFound>();
    }

    [Fact]
    public void A_weight_doubles_once_and_never_more()
    {
        var raised = Shipped.WeightsOf("host").Raising("goals");

        (raised.Of("goals"), raised.Sum, raised.Raised).ShouldBe((6, 15, "goals"));
        raised.Raising("goals").ShouldBeSameAs(raised);
        Shipped.WeightsOf("mentor").Raising("age").Raised.ShouldBeNull("twice nothing is nothing");
    }

    private static async Task<SuggestionList> ListAsync(SuggestionCity city, string participant) =>
        (await city.Get<SuggestForParticipant>().HandleAsync(participant, 5, CaseworkRoom.FirstDay)).ShouldBeOfType<SuggestOutcome.Suggested>().List;
}
