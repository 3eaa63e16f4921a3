using System.Globalization;
using Matching.Rounds.Solving;
using Matching.TestData;
using Matching.Tests.Kpi;

namespace Matching.Tests.Rounds.Solving;

/// <summary>
/// The assignment instances of J. E. Beasley's OR-Library and their published optima (least cost). A cost becomes a score by taking it
/// from 1,000 units, so that the largest total of n pairs is 1,000·n less the least cost.
/// </summary>
public sealed class PublishedOptimaTests
{
    private const int Units = 1000;

    [SkippableTheory]
    [InlineData("assign100", 305)]
    [InlineData("assign200", 475)]
    [InlineData("assign300", 626)]
    public void A_dense_instance_has_its_published_optimum(string name, int optimum)
    {
        var numbers = Read(name);
        var n = numbers[0];
        Solve(n, DensePairScores.Matrix(n, n, (row, column) => Units - numbers[1 + (row * n) + column]), optimum);
    }

    [SkippableFact]
    public void The_sparse_instance_has_its_published_optimum()
    {
        var numbers = Read("assignp800");
        var n = numbers[0];
        var units = DensePairScores.Matrix(n, n, (_, _) => -1);
        for (var at = 1; at + 2 < numbers.Length; at += 3)
        {
            units[numbers[at] - 1, numbers[at + 1] - 1] = Units - numbers[at + 2];
        }

        Solve(n, units, 2239);
    }

    private static void Solve(int n, int[,] units, int optimum)
    {
        var problem = new RoundProblem
        {
            Scores = new DensePairScores(units),
            Places = [.. Enumerable.Repeat(1, n)],
            Objective = Objective.Coverage,
        };
        var solution = new RoundSolver().Solve(problem);

        solution.VolunteerOf.Order().ShouldBe(Enumerable.Range(0, n));
        (((long)Units * n) - solution.TotalUnits).ShouldBe(optimum);
        solution.Proven.ShouldBeTrue();
        solution.GapUnits.ShouldBe(0);
    }

    private static int[] Read(string name) =>
        [.. File.ReadAllText(Reference.Find($"reference/assignment/{name}.txt")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
