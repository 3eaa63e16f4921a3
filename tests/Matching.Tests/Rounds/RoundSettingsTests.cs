using Matching.People;
using Matching.Rounds;
using Matching.Rounds.Solving;
using Matching.Suggestions.Scoring;
using Matching.TestData;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using static Matching.TestData.A;

namespace Matching.Tests.Rounds;

public sealed class RoundSettingsTests
{
    private const int People = 400;

    [Theory]
    [InlineData("Rounds:WaitingBonusPerMonth", "-1")]
    [InlineData("Rounds:WaitingBonusPerMonth", "100.5")]
    [InlineData("Rounds:MostPeopleForVariants", "-1")]
    [InlineData("Rounds:MostPasses", "-1")]
    [InlineData("Rounds:PageWaitSeconds", "-0.1")]
    [InlineData("Rounds:PageWaitSeconds", "11")]
    public async Task A_setting_out_of_its_range_is_named(string key, string value)
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var room = new CaseworkRoom(database.Database, (key, value));

        Should.Throw<OptionsValidationException>(() => room.Get<IOptions<RoundSettings>>().Value).Message.ShouldContain(key);
    }

    [Theory]
    [InlineData(Objective.Score)]
    [InlineData(Objective.Coverage)]
    public async Task A_round_that_may_look_twice_only_says_that_it_is_not_proven_and_how_much_better_another_could_be(Objective objective)
    {
        var result = await WorkOutAsync(objective, mostPasses: "2");

        result.Figures.ShouldSatisfyAllConditions(
            figures => figures.Passes.ShouldBe(2),
            figures => figures.Proven.ShouldBeFalse(),
            figures => figures.Gap.ShouldBeGreaterThan(0));
        RoundTexts.Proof(objective, result.Figures, Languages.English).ShouldContain("not proven");
        RoundTexts.Proof(objective, result.Figures, Languages.English).ShouldContain(result.Figures.Gap.ToString("0.0", Languages.English));
        RoundJson.Of(new RoundRequest(Programmes.Host, objective), Day, result, committed: null, Languages.English).ShouldContain("\"proven\": false");
    }

    [Fact]
    public async Task Zero_passes_are_no_limit()
    {
        var result = await WorkOutAsync(Objective.Score, mostPasses: "0");

        result.Figures.ShouldSatisfyAllConditions(figures => figures.Proven.ShouldBeTrue(), figures => figures.Gap.ShouldBe(0));
        RoundTexts.Proof(Objective.Score, result.Figures, Languages.English).ShouldBe("No better total exists.");
    }

    private static async Task<RoundResult> WorkOutAsync(Objective objective, string mostPasses)
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var room = new CaseworkRoom(
            database.Database,
            services => services.AddSingleton<ScorePairs>((_, _, _) => EverybodyWantsTheSame()),
            ("Rounds:MostPasses", mostPasses));
        var people = new RoundPeople
        {
            AsOf = Day,
            Participants = [.. Enumerable.Range(0, People).Select(i => AParticipant().WithId($"p{i:000}").Build())],
            Volunteers = [.. Enumerable.Range(0, People).Select(i => AVolunteer().WithId($"v{i:000}").Build())],
            Excluded = new HashSet<(string, string)>(),
        };
        var weights = await room.Get<CurrentWeights>().ForAsync(Programmes.Host);
        return room.Get<WorkOutRound>().Handle(people, new RoundRequest(Programmes.Host, objective).Terms(weights, Day), RoundEdits.None);
    }

    /// <summary>Nearly all agree on who is best, so that two looks do not settle it.</summary>
    private static DensePairScores EverybodyWantsTheSame()
    {
        var random = new Random(3);
        return new DensePairScores(DensePairScores.Matrix(People, People, (_, volunteer) => random.Next(500) + (100 * volunteer)));
    }
}
