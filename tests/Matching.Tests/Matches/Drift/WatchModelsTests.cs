using Matching.Matches.Drift;
using Matching.Suggestions;
using Matching.Suggestions.Ranking.Drift;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Objections;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Matches.Drift;

public sealed class WatchModelsTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task People_unlike_those_before_are_found_at_the_next_look_and_lists_go_by_the_score_again(string engine)
    {
        await using var city = await WatchedCity.CreateAsync(engine);
        await city.LookAsync();
        await city.PromoteAsync();
        (await city.WeekAsync()).Done.ShouldBe(1);
        (await city.StateAsync()).ShouldBe(ModelStates.Active);
        (await ListModelAsync(city)).ShouldBe(WatchedCity.Model.Hash);

        await city.SetAsync("UPDATE volunteers SET interests = 'films', birth_year = 1988");
        (await city.WeekAsync()).Done.ShouldBe(1);

        (await city.StateAsync()).ShouldBe(ModelStates.Shadow);
        (await ListModelAsync(city)).ShouldBe(SuggestionList.TransparentScore);
        var look = (await city.Room.Get<ModelLookStore>().UnseenAsync()).ShouldHaveSingleItem();
        look.Findings.ShouldContain(finding => finding.Code == DriftFinding.Scores);
        look.Shift!.Index.ShouldBeGreaterThan(0.25);
        look.Against.ShouldBe(CaseworkRoom.FirstDay);
        look.Orders.ShouldBeFalse();
        (await city.AuditAsync()).ShouldContain("sweep:model-watch model.shadow scores");
        foreach (var language in Languages.All)
        {
            DriftWords.Sentence(look.Findings[0], language).ShouldNotContain("{");
        }

        (await city.Room.Get<ModelLookStore>().SeenAsync(look.Model, look.On, city.Room.By("adam"))).ShouldBeTrue();
        (await city.Room.Get<ModelLookStore>().SeenAsync(look.Model, look.On, city.Room.By("eva"))).ShouldBeFalse();
        (await city.Room.Get<ModelLookStore>().UnseenAsync()).ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Whoever_lets_a_model_again_takes_what_it_does_now_for_what_is_right(string engine)
    {
        await using var city = await WatchedCity.CreateAsync(engine);
        await city.LookAsync();
        await city.PromoteAsync();
        await city.SetAsync("UPDATE volunteers SET interests = 'films', birth_year = 1988");
        await city.WeekAsync();
        (await city.StateAsync()).ShouldBe(ModelStates.Shadow);

        await city.PromoteAsync();
        await city.WeekAsync();

        (await city.StateAsync()).ShouldBe(ModelStates.Active);
        (await city.Room.Get<ModelLookStore>().OfAsync(WatchedCity.Model.Id, most: 100)).Select(look => look.Orders).ShouldBe([true, false, false]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Proposals_that_both_sides_accept_much_less_often_take_a_model_out_of_use(string engine)
    {
        await using var city = await WatchedCity.CreateAsync(engine);
        await city.LookAsync();
        await city.PromoteAsync();
        await city.ProposalsAsync(SuggestionList.TransparentScore, answered: 60, accepted: 42, Day.AddDays(-100));
        await city.ProposalsAsync(SuggestionList.TransparentScore, answered: 60, accepted: 0, Day.AddDays(-400));
        await city.ProposalsAsync(WatchedCity.Model.Hash, answered: 19, accepted: 0, Day.AddDays(-28));
        await city.WeekAsync();
        (await city.StateAsync()).ShouldBe(ModelStates.Active, "19 are too few to say");

        await city.ProposalsAsync(WatchedCity.Model.Hash, answered: 11, accepted: 6, Day.AddDays(-14));
        await city.WeekAsync();

        var look = (await city.Room.Get<ModelLookStore>().UnseenAsync()).ShouldHaveSingleItem();
        look.Findings.ShouldHaveSingleItem().ShouldBe(new DriftFinding(DriftFinding.Acceptance, 20, 70));
        (await city.StateAsync()).ShouldBe(ModelStates.Shadow);
    }

    /// <summary>A no closes a proposal at once, a yes takes two answers: of young proposals more were declined than ever will have been.</summary>
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Noes_that_come_before_the_yeses_can_take_nothing_out_of_use(string engine)
    {
        await using var city = await WatchedCity.CreateAsync(engine);
        await city.LookAsync();
        await city.PromoteAsync();
        await city.ProposalsAsync(SuggestionList.TransparentScore, answered: 300, accepted: 150, Day.AddDays(-100));
        await city.ProposalsAsync(WatchedCity.Model.Hash, answered: 36, accepted: 6, Day.AddDays(1));

        await city.WeekAsync();
        (await city.StateAsync()).ShouldBe(ModelStates.Active);
        await city.SetAsync("UPDATE matches SET state = 'active' WHERE state = 'declined' AND proposed_on = @on", new { on = Day.AddDays(1) });
        city.Room.Time.Advance(TimeSpan.FromDays(21));
        await city.WeekAsync();

        (await city.StateAsync()).ShouldBe(ModelStates.Active);
        (await city.Room.Get<ModelLookStore>().OfAsync(WatchedCity.Model.Id, most: 1))[0].Accepted.ShouldBe(new Acceptance(36, 21), "they count once their time is over");
    }

    [Fact]
    public async Task A_week_with_few_lists_before_promotion_does_not_put_the_watch_to_sleep()
    {
        await using var city = await WatchedCity.CreateAsync(BothDatabases.Sqlite);
        await city.SetAsync("UPDATE participants SET consent_on = NULL WHERE id NOT LIKE 'p-1-1%'");
        await city.LookAsync();
        await city.PromoteAsync();
        await city.PeopleAsync(seed: 1);
        await city.WeekAsync();
        await city.WeekAsync();
        (await city.StateAsync()).ShouldBe(ModelStates.Active);

        await city.SetAsync("UPDATE volunteers SET interests = 'films', birth_year = 1988");
        await city.WeekAsync();

        var look = (await city.Room.Get<ModelLookStore>().UnseenAsync()).ShouldHaveSingleItem();
        look.Findings.ShouldContain(finding => finding.Code == DriftFinding.Scores);
        look.Against.ShouldBe(CaseworkRoom.FirstDay.AddDays(7));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_group_that_is_seen_much_less_than_before_takes_a_model_out_of_use(string engine)
    {
        await using var city = await WatchedCity.CreateAsync(engine);
        await city.PeopleAsync(seed: 1, volunteers: 400);
        await city.LookAsync();
        await city.PromoteAsync();
        await city.SetAsync("UPDATE volunteers SET gender = CASE WHEN interests LIKE '%chess%' AND birth_year < 1970 THEN 'm' ELSE 'f' END");

        await city.WeekAsync();

        var look = (await city.Room.Get<ModelLookStore>().UnseenAsync()).ShouldHaveSingleItem(
            string.Join('\n', (await city.Room.Get<ModelLookStore>().OfAsync(WatchedCity.Model.Id, most: 100)).SelectMany(one => one.Lists!.Exposures)));
        look.Findings.ShouldHaveSingleItem().Grouping.ShouldBe("gender");
        look.Findings[0].Value!.Value.ShouldBeLessThan(0.8);
        look.Findings[0].Before!.Value.ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public async Task Weeks_with_other_people_of_the_same_kind_take_nothing_out_of_use()
    {
        await using var city = await WatchedCity.CreateAsync(BothDatabases.Sqlite);
        await city.LookAsync();
        await city.PromoteAsync();
        for (var seed = 2; seed <= 41; seed++)
        {
            await city.PeopleAsync(seed);
            (await city.WeekAsync()).Done.ShouldBe(1);
        }

        (await city.Room.Get<ModelLookStore>().UnseenAsync()).SelectMany(look => look.Findings).ShouldBeEmpty();
        (await city.StateAsync()).ShouldBe(ModelStates.Active);
    }

    [Fact]
    public async Task A_look_is_taken_once_a_week_and_none_where_the_switch_is_off()
    {
        await using (var city = await WatchedCity.CreateAsync(BothDatabases.Sqlite))
        {
            (await city.LookAsync()).Done.ShouldBe(1);
            (await city.LookAsync()).Found.ShouldBe(0);
            city.Room.Time.Advance(TimeSpan.FromDays(6));
            (await city.LookAsync()).Found.ShouldBe(0);
            city.Room.Time.Advance(TimeSpan.FromDays(1));
            (await city.LookAsync()).Done.ShouldBe(1);
        }

        await using var off = await WatchedCity.CreateAsync(BothDatabases.Sqlite, use: "off");
        (await off.LookAsync()).Found.ShouldBe(0);
    }

    [Fact]
    public async Task A_model_that_orders_nothing_gives_way_to_nothing()
    {
        await using var city = await WatchedCity.CreateAsync(BothDatabases.Sqlite, use: "shadow");
        await city.LookAsync();
        await city.PromoteAsync();
        await city.SetAsync("UPDATE volunteers SET interests = 'films', birth_year = 1988");
        await city.WeekAsync();

        (await city.StateAsync()).ShouldBe(ModelStates.Active);
        (await city.Room.Get<ModelLookStore>().OfAsync(WatchedCity.Model.Id, most: 100))[0].Shift!.Index.ShouldBeGreaterThan(0.25, "it is kept all the same");
    }

    [Fact]
    public async Task One_that_cannot_be_read_any_more_gives_way_and_is_retired_where_another_is_in_shadow()
    {
        await using var city = await WatchedCity.CreateAsync(
            BothDatabases.Sqlite, model: WatchedCity.Model with { Document = WatchedCity.Model.Document.Replace("volunteer:capacity", "volunteer:shoes", StringComparison.Ordinal) });
        await city.PromoteAsync();
        await city.AddAsync(WatchedCity.Model with { Id = "other", Hash = "other", State = ModelStates.Shadow });

        await city.LookAsync();

        (await city.Room.Get<ModelLookStore>().UnseenAsync()).ShouldHaveSingleItem().Findings.ShouldBe([new DriftFinding(DriftFinding.Unreadable)]);
        (await city.StateAsync()).ShouldBe(ModelStates.Retired);
        (await city.Room.Get<ModelStore>().FindAsync("other"))!.State.ShouldBe(ModelStates.Shadow);
    }

    [Fact]
    public async Task Who_objected_is_in_no_look()
    {
        await using var city = await WatchedCity.CreateAsync(BothDatabases.Sqlite);
        await city.LookAsync();
        foreach (var number in Enumerable.Range(0, 60))
        {
            await city.Room.Get<NoteObjection>().HandleAsync(Sides.Participant, $"p-1-{number}", objects: true, city.Room.By("carla"));
        }

        await city.WeekAsync();

        (await city.Room.Get<ModelLookStore>().OfAsync(WatchedCity.Model.Id, most: 100)).Select(look => look.Lists!.Scores.Count > 0).ShouldBe([false, true]);
    }

    private static async Task<string> ListModelAsync(WatchedCity city) =>
        (await city.Room.Get<SuggestForParticipant>().HandleAsync("p-1-0", 5, city.Room.Clocks.Today)).ShouldBeOfType<SuggestOutcome.Suggested>().List.Model;
}
