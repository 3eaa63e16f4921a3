using Matching.Rounds.Solving;
using Matching.TestData;

namespace Matching.Tests.Rounds.Solving;

/// <summary>Made-up rounds of every shape: few and many of either side, ties, forbidden pairs, capacities, minimum, bonuses, pins.</summary>
internal static class RandomRounds
{
    /// <summary>One round of a seed, and its matrix.</summary>
    public static (RoundProblem Problem, int[,] Units) Of(int seed, int most)
    {
        var random = new Random(seed);
        var (participants, volunteers) = (random.Next(most + 1), random.Next(most + 1));
        int[] values = [1, 2, 3, 7, 100, 50_000];
        var (steps, eligible) = (values[random.Next(values.Length)], random.Next(4) == 0 ? 1 : random.NextDouble());
        var quality = random.Next(3) == 0 ? Enumerable.Range(0, volunteers).Select(_ => random.Next(40_000)).ToArray() : new int[volunteers];
        var units = DensePairScores.Matrix(participants, volunteers, (_, volunteer) =>
            random.NextDouble() < eligible ? Math.Min(50_000, (random.Next(steps) * (50_000 / steps) / (quality[volunteer] > 0 ? 8 : 1)) + quality[volunteer]) : -1);
        var places = Enumerable.Range(0, volunteers).Select(_ => random.Next(5) == 0 ? random.Next(-1, 5) : 1).ToArray();
        var problem = new RoundProblem
        {
            Scores = new DensePairScores(units),
            Places = places,
            Objective = random.Next(2) == 0 ? Objective.Score : Objective.Coverage,
            MinimumUnits = random.Next(2) == 0 ? 0 : random.Next(50_001),
            BonusUnits = random.Next(3) == 0 ? [.. Enumerable.Range(0, participants).Select(_ => random.Next(20_000))] : [],
        };
        return (random.Next(3) == 0 ? problem with { Pins = [.. Pins(random, units, places)] } : problem, units);
    }

    private static IEnumerable<(int Participant, int Volunteer)> Pins(Random random, int[,] units, int[] places)
    {
        var left = (int[])places.Clone();
        for (var participant = 0; participant < units.GetLength(0) && left.Length > 0; participant++)
        {
            var volunteer = random.Next(left.Length);
            if (random.Next(5) == 0 && units[participant, volunteer] >= 0 && left[volunteer]-- > 0)
            {
                yield return (participant, volunteer);
            }
        }
    }
}
