using Matching.Database;
using Matching.Suggestions;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Objections;
using Matching.Suggestions.Ranking.Trainers;
using Matching.Suggestions.Ranking.Use;
using Matching.TestData;
using Matching.Tests.Suggestions.Ranking.Use;
using Microsoft.Extensions.Options;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Ranking.Models;

public sealed class ModelStepsTests
{
    private const string Won = """{"winner":"logit","reason":"is_ahead"}""";

    public static TheoryData<string, string, string> Switches => new()
    {
        { "off", ModelStates.Active, "score" },
        { "shadow", ModelStates.Active, "score unseen" },
        { "on", ModelStates.Active, "model" },
        { "on", ModelStates.Shadow, "score unseen" },
        { "on", ModelStates.Candidate, "score" },
        { "on", ModelStates.Retired, "score" },
    };

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_model_that_won_goes_through_shadow_into_use_and_the_one_before_is_retired(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        await AddAsync(city, Audited("old") with { State = ModelStates.Active });
        await AddAsync(city, Audited("new"));

        (await city.Get<PromoteModel>().HandleAsync("new", city.By("u"))).ShouldBe(new ModelStep.WrongState(ModelStates.Candidate));
        (await city.Get<ShadowModel>().HandleAsync("new", city.By("u", "looks good"))).ShouldBeOfType<ModelStep.Done>();
        (await city.Get<PromoteModel>().HandleAsync("new", city.By("u"))).ShouldBeOfType<ModelStep.Done>().Model.State.ShouldBe(ModelStates.Active);

        (await city.Get<ModelStore>().FindAsync("old"))!.State.ShouldBe(ModelStates.Retired);
        (await city.Get<ModelStore>().FindAsync("new"))!.State.ShouldBe(ModelStates.Active);
        (await city.AuditAsync("new")).ShouldBe(
            ["u model.shadow host logit from candidate sha256 hash-new looks good", "u model.active host logit from shadow sha256 hash-new"], ignoreOrder: true);
        (await city.AuditAsync("old")).ShouldBe(["u model.retired host logit from active sha256 hash-old"]);
        (await city.Get<RetireModel>().HandleAsync("new", city.By("u"))).ShouldBeOfType<ModelStep.Done>();
        (await city.Get<RetireModel>().HandleAsync("new", city.By("u"))).ShouldBe(new ModelStep.WrongState(ModelStates.Retired));
        (await city.Get<RetireModel>().HandleAsync("none", city.By("u"))).ShouldBeOfType<ModelStep.NotFound>();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_step_is_not_taken_on_what_has_changed_since_it_was_looked_at(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        await AddAsync(city, Audited("old") with { State = ModelStates.Active });
        await AddAsync(city, Audited("new") with { State = ModelStates.Shadow });
        var promote = city.Get<PromoteModel>();

        (await promote.HandleAsync("new", city.By("u"), new ModelSeen(ModelStates.Shadow))).ShouldBeOfType<ModelStep.ChangedMeanwhile>("another is in use now");
        (await promote.HandleAsync("new", city.By("u"), new ModelSeen(ModelStates.Shadow, "other"))).ShouldBeOfType<ModelStep.ChangedMeanwhile>();
        (await city.Get<RetireModel>().HandleAsync("old", city.By("u"), new ModelSeen(ModelStates.Shadow))).ShouldBeOfType<ModelStep.ChangedMeanwhile>();
        (await city.Get<RetireModel>().HandleAsync("old", city.By("u", new string('x', Change.LongestWhy + 1)))).ShouldBeOfType<ModelStep.ReasonIsTooLong>();
        (await city.Get<RetireModel>().HandleAsync("old", city.By("u"), new ModelSeen(ModelStates.Active))).ShouldBeOfType<ModelStep.Done>();
        (await promote.HandleAsync("new", city.By("u"), new ModelSeen(ModelStates.Shadow, "old"))).ShouldBeOfType<ModelStep.ChangedMeanwhile>("nobody is in use now");
        (await promote.HandleAsync("new", city.By("u", new string('x', Change.LongestWhy + 1)))).ShouldBeOfType<ModelStep.ReasonIsTooLong>();
        (await promote.HandleAsync("new", city.By("u"), new ModelSeen(ModelStates.Shadow))).ShouldBeOfType<ModelStep.Done>();

        (await city.AuditAsync("new")).ShouldHaveSingleItem();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_several_who_move_models_at_once_each_step_is_taken_by_one(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        for (var round = 0; round < 5; round++)
        {
            var id = $"m{round}";
            await AddAsync(city, Audited(id) with { State = ModelStates.Shadow });

            var promoted = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => city.Get<PromoteModel>().HandleAsync(id, city.By("u")))));
            var retired = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => city.Get<RetireModel>().HandleAsync(id, city.By("u")))));

            (promoted.Count(step => step is ModelStep.Done), retired.Count(step => step is ModelStep.Done)).ShouldBe((1, 1));
            (await city.AuditAsync(id)).Count.ShouldBe(2);
        }
    }

    [Fact]
    public async Task A_model_whose_audit_has_flags_is_put_to_use_only_with_a_reason()
    {
        const string Finding = """{"measure":"selection","side":"candidates","grouping":"gender","value":0.75,"interval":null,"line":0.8,"fails":false,"text":""}""";
        await using var city = await SuggestionCity.CreateAsync(BothDatabases.Sqlite);
        foreach (var (id, findings) in new[] { ("plain", ""), ("flagged", Finding) })
        {
            var card = $$$"""{"fairness":{"model":{"contestant":"logit","hash":"hash-{{{id}}}"},"verdict":"passes","findings":[{{{findings}}}]}}""";
            await AddAsync(city, Model(id, Won) with { Card = card, State = ModelStates.Shadow });
        }

        (await city.Get<PromoteModel>().HandleAsync("plain", city.By("u"))).ShouldBeOfType<ModelStep.Done>();
        (await city.Get<PromoteModel>().HandleAsync("flagged", city.By("u", " "))).ShouldBeOfType<ModelStep.ReasonIsMissing>();
        (await city.Get<PromoteModel>().HandleAsync("flagged", city.By("u", "few of them wait"))).ShouldBeOfType<ModelStep.Done>();

        var audit = AuditOfModel.Of((await city.Get<ModelStore>().FindAsync("flagged"))!).ShouldNotBeNull();
        (audit.IsOfModel, audit.Verdict, audit.Flags.Count).ShouldBe((true, "passes", 1));
        (await city.AuditAsync("flagged")).ShouldHaveSingleItem().ShouldEndWith("few of them wait");
    }

    /// <summary>What nobody can read says nothing in its favour, and an audit of another says nothing of this one.</summary>
    [Fact]
    public async Task A_model_without_an_audit_of_its_own_that_it_did_not_fail_is_not_put_to_use()
    {
        await using var city = await SuggestionCity.CreateAsync(BothDatabases.Sqlite);
        StoredModel[] unfit =
        [
            Model("none", Won), Model("broken", Won) with { Card = "{" }, Model("failed", Won).Audited("fails"), Model("odd", Won).Audited("splendid"),
            Model("other", Won) with { Card = Audited("new").Card },
        ];
        foreach (var model in unfit)
        {
            await AddAsync(city, model with { State = ModelStates.Shadow });
            (await city.Get<PromoteModel>().HandleAsync(model.Id, city.By("u", "all the same"))).ShouldBeOfType<ModelStep.NotAudited>(model.Id);
            (await city.AuditAsync(model.Id)).ShouldBeEmpty();
        }

        await AddAsync(city, Model("small", Won).Audited("not_judged") with { State = ModelStates.Shadow });
        (await city.Get<PromoteModel>().HandleAsync("small", city.By("u"))).ShouldBeOfType<ModelStep.Done>("what cannot be measured in a small city is not shown to be unfair");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_model_that_did_not_win_its_competition_stays_in_shadow(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        foreach (var (id, metrics) in new[] { ("a", """{"winner":"score","reason":"nobody_is_ahead"}"""), ("b", """{"winner":"additive","reason":"is_ahead"}"""), ("c", "{}") })
        {
            await AddAsync(city, Model(id, metrics));
            (await city.Get<ShadowModel>().HandleAsync(id, city.By("u"))).ShouldBeOfType<ModelStep.Done>();
            (await city.Get<PromoteModel>().HandleAsync(id, city.By("u"))).ShouldBeOfType<ModelStep.NotAhead>();
        }

        (await city.Get<ModelStore>().FindAsync("c"))!.State.ShouldBe(ModelStates.Shadow);
        (await city.Get<ModelStore>().FindAsync("a"))!.State.ShouldBe(ModelStates.Retired, "one is in shadow at a time");
    }

    [Theory, MemberData(nameof(Switches))]
    public async Task The_switch_of_a_programme_decides_what_a_model_may_do(string use, string state, string expected)
    {
        await using var city = await SuggestionCity.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(city.Get<MatchingDatabase>(), ("Ranking:Programmes:host:Use", use));
        var stored = MadeUpModel.Stored(new LogitTrainer()) with { State = state };
        await AddAsync(city, stored);

        var list = (await room.Get<SuggestForParticipant>().HandleAsync("p1", 5, CaseworkRoom.FirstDay)).ShouldBeOfType<SuggestOutcome.Suggested>().List;

        list.Model.ShouldBe(expected == "model" ? stored.Hash : SuggestionList.TransparentScore);
        (list.ScoredBy is not null).ShouldBe(expected != "score");
        list.Suggestions.Count.ShouldBe(3);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_objects_is_seen_by_no_model_until_they_no_longer_mind(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        await using var room = new CaseworkRoom(city.Get<MatchingDatabase>(), ("Ranking:Programmes:host:Use", "on"));
        await AddAsync(city, MadeUpModel.Stored(new LogitTrainer()) with { State = ModelStates.Active });
        var note = room.Get<NoteObjection>();

        (await note.HandleAsync(Sides.Participant, "p1", objects: true, city.By("u", "told us by phone"))).ShouldBeOfType<ObjectionOutcome.Done>();
        (await note.HandleAsync(Sides.Participant, "p1", objects: true, city.By("u"))).ShouldBeOfType<ObjectionOutcome.AlreadySo>();
        (await note.HandleAsync(Sides.Volunteer, "v2", objects: true, city.By("u"))).ShouldBeOfType<ObjectionOutcome.Done>();
        (await note.HandleAsync(Sides.Volunteer, "p1", objects: true, city.By("u"))).ShouldBeOfType<ObjectionOutcome.NotFound>();

        (await ListAsync("p1")).ScoredBy.ShouldBeNull();
        var other = await ListAsync("p2");
        other.Suggestions.Where(one => one.Model is null).Select(one => one.Volunteer.Id).ShouldBe(["v2"]);
        (await room.Get<LearnablePeople>().ParticipantsAsync("host")).Select(one => one.Id).ShouldBe(["p2"]);
        (await room.Get<LearnablePeople>().VolunteersAsync("host")).Select(one => one.Id).ShouldBe(["v1", "v3"], ignoreOrder: true);

        (await note.HandleAsync(Sides.Participant, "p1", objects: false, city.By("u"))).ShouldBeOfType<ObjectionOutcome.Done>();
        (await ListAsync("p1")).ScoredBy.ShouldNotBeNull();
        (await city.AuditAsync("p1")).ShouldBe(["u ranking.objected participant told us by phone", "u ranking.objection_ended participant"], ignoreOrder: true);

        async Task<SuggestionList> ListAsync(string id) =>
            (await room.Get<SuggestForParticipant>().HandleAsync(id, 5, CaseworkRoom.FirstDay)).ShouldBeOfType<SuggestOutcome.Suggested>().List;
    }

    [Fact]
    public async Task A_model_that_this_version_cannot_read_leaves_the_list_to_the_score()
    {
        await using var city = await SuggestionCity.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(city.Get<MatchingDatabase>(), ("Ranking:Programmes:host:Use", "on"));
        var stored = MadeUpModel.Stored(new LogitTrainer());
        var document = stored.Document.Replace("volunteer:capacity", "volunteer:shoes", StringComparison.Ordinal);
        document.ShouldNotBe(stored.Document);
        foreach (var (broken, contestant) in new[] { (document, "logit"), ("{}", "logit"), ("{", "logit"), (stored.Document, "oracle") })
        {
            var model = MadeUpModel.With(broken, contestant, ModelStates.Active) with { Id = "model-" + broken.Length + contestant };
            await AddAsync(city, model);

            var list = (await room.Get<SuggestForParticipant>().HandleAsync("p1", 5, CaseworkRoom.FirstDay)).ShouldBeOfType<SuggestOutcome.Suggested>().List;

            list.Model.ShouldBe(SuggestionList.TransparentScore);
            list.ScoredBy.ShouldBeNull();
            await city.Get<RetireModel>().HandleAsync(model.Id, city.By("u"));
        }
    }

    [Fact]
    public void A_switch_of_no_programme_stops_the_start()
    {
        var check = new RankingUseSettingsCheck();

        check.Validate(null, new RankingUseSettings { Programmes = { ["hots"] = new ProgrammeUse() } }).FailureMessage!.ShouldContain("Ranking:Programmes:hots");
        check.Validate(null, new RankingUseSettings { Programmes = { ["host"] = new ProgrammeUse { Use = "7" } } }).Failed.ShouldBeTrue();
        check.Validate(null, new RankingUseSettings { Programmes = { ["host"] = new ProgrammeUse { Use = "on" } } }).ShouldBe(ValidateOptionsResult.Success);
    }

    private static StoredModel Model(string id, string metrics) => MadeUpModel.With("{}", "logit", metrics: metrics) with { Id = id, Hash = "hash-" + id };

    private static StoredModel Audited(string id) => Model(id, Won).Audited();

    private static Task<bool> AddAsync(SuggestionCity city, StoredModel model) =>
        city.Get<MatchingDatabase>().WriteAsync(scope => ModelStore.AddAsync(scope, model));
}
