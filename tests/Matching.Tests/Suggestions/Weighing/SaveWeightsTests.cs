using Matching.Suggestions;
using Matching.Suggestions.Scoring;
using Matching.Suggestions.Weighing;
using Matching.TestData;

namespace Matching.Tests.Suggestions.Weighing;

public sealed class SaveWeightsTests
{
    private static readonly Dictionary<string, double> OnlyGoals = new(StringComparer.Ordinal) { ["goals"] = 1 };
    private static readonly Dictionary<string, double> OnlyAge = new(StringComparer.Ordinal) { ["age"] = 0.25 };

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_newest_version_counts_and_the_settings_are_version_0(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        (await city.Get<CurrentWeights>().ForAsync("host")).Version.ShouldBe(0);

        (await SaveAsync(city, OnlyGoals, basedOn: 0)).ShouldBe(new SaveWeightsOutcome.Saved(1));
        city.Room.Time.Advance(TimeSpan.FromMinutes(1));
        (await SaveAsync(city, OnlyAge, basedOn: 1)).ShouldBe(new SaveWeightsOutcome.Saved(2));

        var now = await city.Get<CurrentWeights>().ForAsync("host");
        (now.Version, now.Of("age"), now.Of("goals"), now.Sum).ShouldBe((2, 0.25, 0, 0.25));
        (await city.Get<CurrentWeights>().ForAsync("mentor")).Version.ShouldBe(0, "the other programme keeps its own");
        (await city.Get<WeightsStore>().HistoryAsync("host")).Select(one => (one.Version, one.SavedBy, one.Why)).ShouldBe([(2, "anna", "try"), (1, "anna", "try")]);
        (await city.AuditAsync("host")).ShouldBe(["anna weights.saved version 1: {\"goals\":1} try", "anna weights.saved version 2: {\"age\":0.25} try"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Another_process_sees_the_new_version_at_once(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        await using var other = new CaseworkRoom(city.Get<Matching.Database.MatchingDatabase>());
        (await other.Get<CurrentWeights>().ForAsync("host")).Version.ShouldBe(0);

        await SaveAsync(city, OnlyAge, basedOn: 0);

        var list = (await other.Get<SuggestForParticipant>().HandleAsync("p1", 5, CaseworkRoom.FirstDay)).ShouldBeOfType<SuggestOutcome.Suggested>().List;
        list.WeightsVersion.ShouldBe(1);
        list.Suggestions[0].Score.Parts.Where(part => part.Units > 0).Select(part => part.Criterion).ShouldBe(["age"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_many_who_save_at_once_one_wins_and_the_others_are_told_what_stands_now(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => SaveAsync(city, OnlyGoals, basedOn: 0))));

        outcomes.OfType<SaveWeightsOutcome.Saved>().ShouldHaveSingleItem().Version.ShouldBe(1);
        outcomes.OfType<SaveWeightsOutcome.ChangedMeanwhile>().Select(told => told.Newest?.Version).ShouldBe(Enumerable.Repeat<int?>(1, 11));
        (await city.AuditAsync("host")).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    [InlineData(0)]
    public async Task Weights_that_cannot_be_meant_are_refused_with_a_sentence(double weight)
    {
        await using var city = await SuggestionCity.CreateAsync(BothDatabases.Sqlite);

        var outcome = await SaveAsync(city, new Dictionary<string, double>(StringComparer.Ordinal) { ["goals"] = weight }, basedOn: 0);

        outcome.ShouldBeOfType<SaveWeightsOutcome.NotUsable>().Slips.ShouldNotBeEmpty();
        (await city.Get<WeightsStore>().HistoryAsync("host")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_version_that_is_not_there_cannot_be_built_upon_and_a_reason_is_needed()
    {
        await using var city = await SuggestionCity.CreateAsync(BothDatabases.Sqlite);

        (await SaveAsync(city, OnlyGoals, basedOn: 7)).ShouldBe(new SaveWeightsOutcome.ChangedMeanwhile(null));
        (await city.Get<SaveWeights>().HandleAsync("host", OnlyGoals, 0, city.By("anna", " "))).ShouldBeOfType<SaveWeightsOutcome.ReasonIsMissing>();
        (await city.Get<SaveWeights>().HandleAsync("host", OnlyGoals, 0, city.By("anna", new string('x', 4001)))).ShouldBeOfType<SaveWeightsOutcome.ReasonIsTooLong>();
    }

    private static Task<SaveWeightsOutcome> SaveAsync(SuggestionCity city, Dictionary<string, double> weights, int basedOn) =>
        city.Get<SaveWeights>().HandleAsync("host", weights, basedOn, city.By("anna", "try"));
}
