using System.Text.Json;
using Matching.Suggestions;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.SetAside;
using Matching.TestData;

namespace Matching.Tests.Suggestions.SetAside;

public sealed class SetAsideTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_candidate_set_aside_leaves_this_list_alone_and_is_still_counted_as_eligible(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);

        (await city.Get<SetAsideCandidate>().HandleAsync("p1", "v1", city.By("anna", "met before"))).ShouldBeOfType<SetAsideOutcome.Done>();

        var list = await ListAsync(city, "p1");
        list.Suggestions.Select(row => (row.Rank, row.Volunteer.Id)).ShouldBe([(1, "v2"), (2, "v3")]);
        (list.Volunteers, list.Eligible, list.SetAside).ShouldBe((3, 3, 1));
        Accounting.Sentence(list, Languages.English).ShouldBe("3 hosts: 3 suit (1 set aside)");
        (await ListAsync(city, "p2")).Suggestions.Count.ShouldBe(3);
        (await city.Get<SetAsideStore>().ForAsync("p1")).ShouldHaveSingleItem().Reason.ShouldBe("met before");
        (await city.AuditAsync("p1")).ShouldBe(["anna candidate.set_aside v1 met before"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task They_come_back_when_asked_for_and_twice_is_said_to_be_so_already(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        await city.Get<SetAsideCandidate>().HandleAsync("p1", "v1", city.By("anna"));

        (await city.Get<SetAsideCandidate>().HandleAsync("p1", "v1", city.By("bo"))).ShouldBeOfType<SetAsideOutcome.AlreadySo>();
        (await city.Get<BringBackCandidate>().HandleAsync("p1", "v1", city.By("bo"))).ShouldBeOfType<SetAsideOutcome.Done>();
        (await city.Get<BringBackCandidate>().HandleAsync("p1", "v1", city.By("bo"))).ShouldBeOfType<SetAsideOutcome.AlreadySo>();
        (await city.Get<SetAsideCandidate>().HandleAsync("p1", "nobody", city.By("bo"))).ShouldBeOfType<SetAsideOutcome.NotFound>();
        (await city.Get<SetAsideCandidate>().HandleAsync("p1", "v1", city.By("bo", new string('x', 4001)))).ShouldBeOfType<SetAsideOutcome.ReasonIsTooLong>();

        (await ListAsync(city, "p1")).Suggestions[0].Volunteer.Id.ShouldBe("v1");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Rounds_and_scores_leave_out_whom_was_set_aside_and_who_is_kept_apart(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        await city.Get<SetAsideCandidate>().HandleAsync("p1", "v1", city.By("anna"));
        await city.Get<Matching.People.KeepApart>().HandleAsync("p2", "v2", city.By("anna", "a quarrel"));

        (await city.Get<SetAsideStore>().NotToBePairedAsync("host")).Order().ShouldBe([("p1", "v1"), ("p2", "v2")]);
        (await city.Get<SetAsideStore>().NotToBePairedAsync("mentor")).ShouldBeEmpty();
        var pairs = await city.Get<ScoreAllWaiting>().HandleAsync("host", CaseworkRoom.FirstDay).Select(pair => pair.Participant + pair.Volunteer).ToListAsync();
        pairs.ShouldBe(["p1v2", "p1v3", "p2v1", "p2v3"]);
    }

    [Fact]
    public async Task The_json_keeps_its_keys_and_their_order_and_tells_the_new_after_them()
    {
        await using var city = await SuggestionCity.CreateAsync(BothDatabases.Sqlite);
        await city.Get<SetAsideCandidate>().HandleAsync("p1", "v1", city.By("anna"));

        using var document = JsonDocument.Parse(SuggestJson.Of(await ListAsync(city, "p1"), Languages.English));

        document.RootElement.EnumerateObject().Select(key => key.Name).ShouldBe(
        [
            "participant", "model", "suggestions", "volunteers", "eligible", "excluded", "alone", "adds", "asOf", "weightsVersion", "accounting", "help",
            "setAside", "raised", "changes",
        ]);
        document.RootElement.GetProperty("setAside").GetInt32().ShouldBe(1);
        document.RootElement.GetProperty("suggestions")[0].EnumerateObject().Select(key => key.Name).ShouldBe(
            ["volunteer", "rank", "score", "parts", "counterfactuals", "unknownRules", "reason", "loaded", "goals", "facts"]);
    }

    private static async Task<SuggestionList> ListAsync(SuggestionCity city, string participant) =>
        (await city.Get<SuggestForParticipant>().HandleAsync(participant, 5, CaseworkRoom.FirstDay)).ShouldBeOfType<SuggestOutcome.Suggested>().List;
}
