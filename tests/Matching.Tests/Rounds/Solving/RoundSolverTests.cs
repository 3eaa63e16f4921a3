using Matching.Rounds.Solving;
using Matching.TestData;

namespace Matching.Tests.Rounds.Solving;

public sealed class RoundSolverTests
{
    [Theory]
    [InlineData(1, 2000, 6)]
    [InlineData(10_001, 1500, 14)]
    [InlineData(20_001, 150, 60)]
    public void A_round_is_as_good_as_the_plainest_method_finds(int firstSeed, int rounds, int most)
    {
        for (var seed = firstSeed; seed < firstSeed + rounds; seed++)
        {
            var (problem, units) = RandomRounds.Of(seed, most);
            var solution = new RoundSolver().Solve(problem);
            var worth = WorthOf(problem, units, solution, seed);
            worth.ShouldBe(BestOf(problem, units), $"seed {seed}");
            solution.Proven.ShouldBeTrue($"seed {seed}");
            solution.BoundUnits.ShouldBe(solution.TotalUnits, $"seed {seed}");
        }
    }

    [Fact]
    public void A_larger_round_with_samples_is_as_good_as_well()
    {
        var random = new Random(5);
        var units = DensePairScores.Matrix(900, 800, (_, volunteer) => random.Next(3) == 0 ? random.Next(9000) + (50 * volunteer) : -1);
        var problem = new RoundProblem { Scores = new DensePairScores(units), Places = [.. Enumerable.Repeat(1, 800)] };

        foreach (var objective in new[] { Objective.Score, Objective.Coverage })
        {
            var round = problem with { Objective = objective };
            var solution = new RoundSolver().Solve(round);
            WorthOf(round, units, solution, 5).ShouldBe(BestOf(round, units));
            solution.Proven.ShouldBeTrue();
        }
    }

    [Fact]
    public void Nobody_is_matched_for_nothing_but_everybody_if_people_count()
    {
        var units = new[,] { { 0 } };
        var problem = new RoundProblem { Scores = new DensePairScores(units), Places = [1], Objective = Objective.Coverage };

        new RoundSolver().Solve(problem).VolunteerOf.ShouldBe([0]);
    }

    [Fact]
    public void One_more_matched_is_worth_more_than_any_score()
    {
        var units = new[,] { { 50_000, 1 }, { 40_000, -1 } };
        var problem = new RoundProblem { Scores = new DensePairScores(units), Places = [1, 1] };

        new RoundSolver().Solve(problem).TotalUnits.ShouldBe(50_000);
        var covered = new RoundSolver().Solve(problem with { Objective = Objective.Coverage });
        covered.VolunteerOf.ShouldBe([1, 0]);
        (covered.TotalUnits, covered.BoundUnits).ShouldBe((40_001L, 40_001L));
    }

    [Fact]
    public void A_pin_stands_whatever_it_costs_and_whatever_its_score()
    {
        var units = new[,] { { 50_000, 100 }, { 50_000, 49_000 } };
        var problem = new RoundProblem { Scores = new DensePairScores(units), Places = [1, 1], Pins = [(0, 1)], MinimumUnits = 1000 };

        var solution = new RoundSolver().Solve(problem);

        solution.VolunteerOf.ShouldBe([1, 0]);
        (solution.TotalUnits, solution.GapUnits).ShouldBe((50_100L, 0L));
    }

    [Fact]
    public void A_problem_that_contradicts_itself_is_refused()
    {
        var problem = new RoundProblem { Scores = new DensePairScores(new[,] { { 5, -1 } }), Places = [1, 1] };
        RoundProblem[] wrong =
        [
            problem with { Places = [1] },
            problem with { BonusUnits = [1, 2] },
            problem with { BonusUnits = [-1] },
            problem with { MinimumUnits = 50_001 },
            problem with { Pins = [(0, 0), (0, 1)] },
            problem with { Pins = [(0, 1)] },
            problem with { Pins = [(0, 0)], Places = [0, 1] },
        ];
        foreach (var round in wrong)
        {
            Should.Throw<ArgumentException>(() => new RoundSolver().Solve(round));
        }
    }

    [Fact]
    public void A_cancelled_round_stops()
    {
        var (problem, _) = RandomRounds.Of(20_001, 60);
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();

        Should.Throw<OperationCanceledException>(() => new RoundSolver().Solve(problem, null, cancel.Token));
    }

    [Fact]
    public void A_round_that_may_look_once_says_how_far_it_may_be_from_the_best()
    {
        var random = new Random(3);
        var units = DensePairScores.Matrix(400, 400, (_, volunteer) => random.Next(500) + (100 * volunteer));
        var problem = new RoundProblem { Scores = new DensePairScores(units), Places = [.. Enumerable.Repeat(1, 400)], MostPasses = 2 };

        var solution = new RoundSolver().Solve(problem);

        var best = BestOf(problem, units);
        solution.Proven.ShouldBeFalse();
        solution.TotalUnits.ShouldBeLessThan(best);
        solution.BoundUnits.ShouldBeGreaterThanOrEqualTo(best);
        solution.Passes.ShouldBe(2);
    }

    internal static long BestOf(RoundProblem problem, int[,] units)
    {
        var pinned = problem.Pins.Select(pin => pin.Participant).ToHashSet();
        var places = problem.Places.Select(count => Math.Max(count, 0)).ToArray();
        problem.Pins.ToList().ForEach(pin => places[pin.Volunteer]--);
        var free = Enumerable.Range(0, units.GetLength(0)).Where(participant => !pinned.Contains(participant)).ToArray();
        var rest = DensePairScores.Matrix(free.Length, units.GetLength(1), (row, volunteer) =>
            units[free[row], volunteer] >= problem.MinimumUnits ? units[free[row], volunteer] : -1);
        return PlainAssignment.Best(rest, places, [.. free.Select(participant => Outside(problem, participant))])
            + problem.Pins.Sum(pin => units[pin.Participant, pin.Volunteer]);
    }

    private static long Outside(RoundProblem problem, int participant) =>
        -(problem.BonusUnits.Count > 0 ? problem.BonusUnits[participant] : 0) - (problem.Objective == Objective.Coverage ? 1L << 30 : 0);

    /// <summary>Checks that a solution is allowed, and says what it is worth.</summary>
    private static long WorthOf(RoundProblem problem, int[,] units, RoundSolution solution, int seed)
    {
        var left = problem.Places.ToArray();
        var (total, worth) = (0L, 0L);
        for (var participant = 0; participant < units.GetLength(0); participant++)
        {
            var volunteer = solution.VolunteerOf[participant];
            if (volunteer < 0)
            {
                worth += Outside(problem, participant);
                continue;
            }

            left[volunteer]--.ShouldBeGreaterThan(0, $"seed {seed}: volunteer {volunteer} is overfull");
            var isPinned = problem.Pins.Contains((participant, volunteer));
            units[participant, volunteer].ShouldBeGreaterThanOrEqualTo(isPinned ? 0 : problem.MinimumUnits, $"seed {seed}");
            total += units[participant, volunteer];
        }

        problem.Pins.ShouldAllBe(pin => solution.VolunteerOf[pin.Participant] == pin.Volunteer);
        solution.TotalUnits.ShouldBe(total, $"seed {seed}");
        return worth + total;
    }
}
