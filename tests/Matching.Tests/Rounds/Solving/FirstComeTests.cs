using Matching.Rounds.Solving;

namespace Matching.Tests.Rounds.Solving;

public sealed class FirstComeTests
{
    [Fact]
    public void Everybody_takes_the_best_volunteer_left_when_their_turn_comes()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var (problem, units) = RandomRounds.Of(seed, seed % 10 == 0 ? 700 : 40);
            var order = Enumerable.Range(0, units.GetLength(0)).ToArray();
            new Random(seed).Shuffle(order);

            var (volunteerOf, total) = FirstCome.Walk(problem, order);

            var (plainly, plainTotal) = Plainly(problem, units, order);
            volunteerOf.ShouldBe(plainly, $"seed {seed}");
            total.ShouldBe(plainTotal);
        }
    }

    private static (int[] VolunteerOf, long Total) Plainly(RoundProblem problem, int[,] units, int[] order)
    {
        var left = problem.Places.ToArray();
        var volunteerOf = Enumerable.Repeat(-1, order.Length).ToArray();
        var total = 0L;
        foreach (var participant in order)
        {
            var best = Enumerable.Range(0, left.Length)
                .Where(volunteer => left[volunteer] > 0 && units[participant, volunteer] >= problem.MinimumUnits)
                .OrderByDescending(volunteer => units[participant, volunteer]).ThenBy(volunteer => volunteer)
                .Cast<int?>().FirstOrDefault();
            if (best is { } volunteer)
            {
                left[volunteer]--;
                volunteerOf[participant] = volunteer;
                total += units[participant, volunteer];
            }
        }

        return (volunteerOf, total);
    }
}
