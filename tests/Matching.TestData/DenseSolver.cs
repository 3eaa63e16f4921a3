using Matching.Rounds.Solving;
using Matching.Suggestions.Scoring;

namespace Matching.TestData;

/// <summary>
/// Solves a small round by <see cref="PlainAssignment"/>, in the place of the solver that the service runs: for tests of what is done with a
/// solution, whatever found it.
/// </summary>
public static class DenseSolver
{
    private const long PerPerson = 100_000_000;

    public static RoundSolution Solve(RoundProblem problem, IProgress<SolveProgress>? progress, CancellationToken cancel)
    {
        progress?.Report(new SolveProgress(SolveStep.Assigning, 1, 0, null));
        var scores = problem.Scores;
        var places = problem.Places.Select(free => Math.Max(0, free)).ToArray();
        var volunteerOf = Enumerable.Repeat(-1, scores.Participants).ToArray();
        foreach (var (participant, volunteer) in problem.Pins)
        {
            volunteerOf[participant] = volunteer;
            places[volunteer]--;
        }

        var rows = Enumerable.Range(0, scores.Participants).Where(participant => volunteerOf[participant] < 0).ToArray();
        var columns = places.SelectMany((free, volunteer) => Enumerable.Repeat(volunteer, Math.Min(free, rows.Length))).ToArray();
        cancel.ThrowIfCancellationRequested();
        var columnOf = PlainAssignment.ColumnsOf(Costs(problem, rows, columns));
        for (var i = 0; i < rows.Length; i++)
        {
            volunteerOf[rows[i]] = columnOf[i] < columns.Length ? columns[columnOf[i]] : -1;
        }

        var total = Total(scores, volunteerOf);
        return new RoundSolution { VolunteerOf = volunteerOf, TotalUnits = total, BoundUnits = total, Proven = true, Passes = 1 };
    }

    /// <summary>A column for each place, and one for each row that stands for staying unmatched.</summary>
    private static long[,] Costs(RoundProblem problem, int[] rows, int[] columns)
    {
        var row = problem.Scores.Reader();
        var matched = problem.Objective == Objective.Coverage ? PerPerson : 0;
        var costs = new long[rows.Length, columns.Length + rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            row.Open(rows[i]);
            var bonus = problem.BonusUnits.Count > 0 ? problem.BonusUnits[rows[i]] : 0;
            for (var j = 0; j < costs.GetLength(1); j++)
            {
                costs[i, j] = j >= columns.Length ? (j - columns.Length == i ? 0 : PlainAssignment.Never)
                    : row.UnitsOf(columns[j]) is >= 0 and var units && units >= problem.MinimumUnits ? -(units + bonus + matched)
                    : PlainAssignment.Never;
            }
        }

        return costs;
    }

    private static long Total(PairScores scores, int[] volunteerOf)
    {
        var (row, total) = (scores.Reader(), 0L);
        for (var participant = 0; participant < volunteerOf.Length; participant++)
        {
            if (volunteerOf[participant] >= 0)
            {
                row.Open(participant);
                total += row.UnitsOf(volunteerOf[participant]);
            }
        }

        return total;
    }
}
