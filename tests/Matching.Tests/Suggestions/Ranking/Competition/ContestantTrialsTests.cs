using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Baselines;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Folds;
using Matching.TestData;
using Xunit.Abstractions;

namespace Matching.Tests.Suggestions.Ranking.Competition;

public sealed class ContestantTrialsTests(ITestOutputHelper output)
{
    private const string Flag = "volunteer:interest:chess";

    private static readonly CompetitionSettings Quick = new() { Resamples = 300 };

    [Fact]
    public void A_real_effect_replaces_the_score_and_says_by_how_much()
    {
        var result = Run(new MadeUpPast { Effect = 2, Participants = 200 });

        result.Winner.ShouldBe("means");
        result.Reason.ShouldBeOfType<CompetitionReason.IsAhead>().SurelyBy.ShouldBeGreaterThan(0);
        result.Contestants.Select(one => one.Code).ShouldBe(["score", "means", "other"]);
        var winner = result.Contestants[1];
        winner.Ahead!.Value!.Value.ShouldBe(winner.Ndcg.Value!.Value - result.Contestants[0].Ndcg.Value!.Value, 1e-12);
        winner.SurelyAhead!.Value.ShouldBeLessThan(winner.Ahead.Low!.Value);
        winner.Auc.Value!.Value.ShouldBeInRange(0.6, 0.85);
        winner.Brier.Value!.Value.ShouldBeLessThan(result.Reference.Brier.Value!.Value);
        winner.Slope.Low!.Value.ShouldBeLessThan(1);
        winner.Slope.High!.Value.ShouldBeGreaterThan(1);
        result.Reference.Auc.Value.ShouldBe(0.5);
    }

    /// <summary>Where caseworkers go down the list until a match lasts, the score lies below a random order, and noise above the score.</summary>
    [Fact]
    public void Whoever_is_ahead_of_the_score_but_not_of_a_random_order_does_not_replace_it()
    {
        var pairs = new MadeUpPast { Effect = 2, Participants = 200 }.Build();
        IReadOnlyList<IRankingTrainer> contestants = [new MeansTrainer("score") { IsReversed = true }, new MeansTrainer("noise", "age")];

        var result = ContestantTrials.Run(pairs, TimeFolds.Of(pairs, Quick.Folds, Quick.LeastOfEach), contestants, Quick);

        result.Contestants[1].Ahead!.Low!.Value.ShouldBeGreaterThan(0);
        result.Winner.ShouldBe("score");
        result.Reason.ShouldBeOfType<CompetitionReason.NobodyIsAhead>().SurelyBy!.Value.ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public void The_same_seed_gives_the_same_figures_whatever_the_threads()
    {
        var pairs = new MadeUpPast { Effect = 1 }.Build();

        var one = Run(pairs, new CompetitionSettings { Resamples = 200, Threads = 1 });
        var two = Run(pairs, new CompetitionSettings { Resamples = 200, Threads = 3 });

        two.Contestants.ShouldBe(one.Contestants);
        two.Contestants.Select(contestant => contestant.Ndcg).ShouldNotBe(
            Run(pairs, new CompetitionSettings { Resamples = 200, Seed = 2 }).Contestants.Select(contestant => contestant.Ndcg));
    }

    [Fact]
    public void What_was_known_only_afterwards_is_found_and_nothing_is_promoted_with_it()
    {
        var result = Run(new MadeUpPast { HasLeak = true });

        result.Winner.ShouldBe("score");
        result.Leaks.ShouldHaveSingleItem().Feature.ShouldBe("participant:visits");
        result.Contestants[1].IsSuspect.ShouldBeTrue();
        result.Reason.ShouldBeOfType<CompetitionReason.LooksLikeLeak>().Features.ShouldBe(["participant:visits"]);
    }

    [Fact]
    public void That_a_field_is_filled_at_all_can_be_the_leak()
    {
        var pairs = new MadeUpPast { Effect = 0 }.Build();
        var place = pairs.Data.Features.Count - 1;
        for (var row = 0; row < pairs.Rows; row++)
        {
            pairs.Data.Values[row * pairs.Data.Features.Count + place] = pairs.Data.Labels[row] >= RankingData.Lasts ? 1 : double.NaN;
        }

        Leaks.In(pairs.Data, 0.9).ShouldHaveSingleItem().ShouldBe(new LeakingFeature(Flag, 1));
        Leaks.In(new MadeUpPast { Effect = 2 }.Build().Data, 0.9).ShouldBeEmpty();
    }

    /// <summary>Over all pairs it tells nothing: each list begins anywhere. Within lists it tells all, since the one that lasted is the last.</summary>
    [Fact]
    public void What_tells_the_order_of_proposals_is_found_within_lists()
    {
        var (random, lists, length) = (new Random(3), 40, 3);
        RankingData Data(Func<int, double> value) => new()
        {
            Features = [new Feature(Flag, FeatureKind.Number, FeatureSide.Volunteer, FeatureDirection.Free)],
            Values = [.. Enumerable.Range(0, lists * length).Select(value)],
            Groups = [.. Enumerable.Range(0, lists * length).Select(row => row / length)],
            Participants = [.. Enumerable.Range(0, lists * length).Select(row => row / length)],
            Labels = [.. Enumerable.Range(0, lists * length).Select(row => row % length == length - 1 ? 2 : 0)],
            Weights = [.. Enumerable.Repeat(1.0, lists * length)],
        };

        Leaks.In(Data(row => row / length * 37 % 40 * 10 + row % length), 0.9).ShouldHaveSingleItem().ShouldBe(new LeakingFeature(Flag, 1));
        Leaks.In(Data(row => row / length * 37 % 40 * 10 - row % length), 0.9).ShouldHaveSingleItem("in the other direction").Auc.ShouldBe(1);
        Leaks.In(Data(_ => random.NextDouble()), 0.9).ShouldBeEmpty();
    }

    [Fact]
    public void From_too_few_outcomes_the_score_stays_and_they_are_counted()
    {
        var result = Run(new MadeUpPast { Effect = 4, Participants = 24 });

        result.Winner.ShouldBe("score");
        result.Reason.ShouldBeOfType<CompetitionReason.TooFew>().Outcomes.ShouldBe(result.Outcomes);
        result.Outcomes.ShouldBeLessThan(100);
    }

    [Fact]
    public void Without_a_fold_there_is_nothing_to_tell()
    {
        var result = ContestantTrials.Run(new MadeUpPast().Build(), [], Contestants(), Quick);

        result.Reason.ShouldBe(new CompetitionReason.TooFew(0, 0, 0, (100, 20, 30)));
        result.Contestants.ShouldAllBe(one => one.Ndcg.Value == null && one.Auc.Value == null);
    }

    [Fact]
    public void Every_match_of_a_file_of_folds_is_scored_even_where_nothing_can_be_learned()
    {
        var pairs = new MadeUpPast { Participants = 2 }.Build();
        List<int> rows = [.. Enumerable.Range(0, pairs.Rows)];

        var result = ContestantTrials.Run(pairs, [new Fold("all", [], rows, pairs.AsOf)], Contestants(), Quick);

        result.Trial.Rows.ShouldBe(rows);
        result.Trial.Said.ShouldAllBe(said => said.Scores.Length == rows.Count && said.Chances.All(chance => chance > 0 && chance < 1));
        result.Trial.Said[0].Scores.Distinct().Count().ShouldBeGreaterThan(1, "the score needs nothing to learn from");
    }

    /// <summary>
    /// On pure noise nobody may replace the score more often than the stated level. With 1,000 tries at 5 % more than 67 have a chance below 1 % (exact
    /// binomial); with 60 tries, more than 7.
    /// </summary>
    [Fact]
    public void Pure_noise_promotes_nobody_more_often_than_the_stated_level()
    {
        var (tries, most) = LongTests.Enabled ? (1000, 67) : (60, 7);
        most.ShouldBe(Binomial.MostAt99(tries, Quick.Level));

        var promoted = Enumerable.Range(1, tries).Count(seed => Run(new MadeUpPast { Seed = seed, Participants = 60, Candidates = 4 }).Winner != "score");

        output.WriteLine($"{promoted} of {tries} promoted");
        promoted.ShouldBeLessThanOrEqualTo(most);
    }

    /// <summary>An effect of 1.5 log odds in some 80 tested lists of five is found in at least four of five tries.</summary>
    [Fact]
    public void A_real_effect_is_found_in_most_tries()
    {
        var tries = LongTests.Enabled ? 200 : 15;

        var promoted = Enumerable.Range(1, tries).Count(seed => Run(new MadeUpPast { Seed = seed, Effect = 1.5, Participants = 120 }).Winner != "score");

        output.WriteLine($"{promoted} of {tries} promoted");
        promoted.ShouldBeGreaterThanOrEqualTo((int)(0.8 * tries));
    }

    private static IReadOnlyList<IRankingTrainer> Contestants() =>
        [new TransparentTrainer(Shipped.Criteria, Shipped.WeightsOf("host")), new MeansTrainer("means"), new MeansTrainer("other", "goals", "age")];

    private static CompetitionResult Run(MadeUpPast past) => Run(past.Build(), Quick);

    private static CompetitionResult Run(PastPairs pairs, CompetitionSettings settings) =>
        ContestantTrials.Run(pairs, TimeFolds.Of(pairs, settings.Folds, settings.LeastOfEach), Contestants(), settings);
}
