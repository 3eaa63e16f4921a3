using Matching.Rounds.Solving;
using Matching.Suggestions.Scoring;

namespace Matching.TestData;

/// <summary>
/// An exact assignment that holds the whole matrix: the method of Kuhn and Munkres by shortest augmenting paths, O(n³). For small rounds,
/// and as a second opinion on the solver that the service runs.
/// </summary>
public static class DenseSolver
{
    private const long Never = -1_000_000_000_000;
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
        var gain = Gains(problem, rows, columns);
        var columnOf = Assign(gain, columns.Length + rows.Length, cancel);
        for (var i = 0; i < rows.Length; i++)
        {
            volunteerOf[rows[i]] = columnOf[i] < columns.Length ? columns[columnOf[i]] : -1;
        }

        var total = Total(scores, volunteerOf);
        return new RoundSolution { VolunteerOf = volunteerOf, TotalUnits = total, BoundUnits = total, Proven = true, Passes = 1 };
    }

    /// <summary>A column for each place, and one for each row that stands for staying unmatched.</summary>
    private static long[][] Gains(RoundProblem problem, int[] rows, int[] columns) => [.. rows.Select((participant, i) =>
    {
        var row = problem.Scores.Reader();
        row.Open(participant);
        var unitsOf = Enumerable.Range(0, problem.Scores.Volunteers).Select(row.UnitsOf).ToArray();
        var bonus = problem.BonusUnits.Count > 0 ? problem.BonusUnits[participant] : 0;
        var matched = problem.Objective == Objective.Coverage ? PerPerson : 0;
        var gains = Enumerable.Repeat(Never, columns.Length + rows.Length).ToArray();
        for (var j = 0; j < columns.Length; j++)
        {
            if (unitsOf[columns[j]] is >= 0 and var units && units >= problem.MinimumUnits)
            {
                gains[j] = units + bonus + matched;
            }
        }

        gains[columns.Length + i] = 0;
        return gains;
    })];

    private static int[] Assign(long[][] gain, int width, CancellationToken cancel)
    {
        var height = gain.Length;
        var (rowPrice, columnPrice) = (new long[height + 1], new long[width + 1]);
        var (rowOf, way) = (new int[width + 1], new int[width + 1]);
        for (var i = 1; i <= height; i++)
        {
            cancel.ThrowIfCancellationRequested();
            rowOf[0] = i;
            var (at, least, used) = (0, Enumerable.Repeat(long.MaxValue, width + 1).ToArray(), new bool[width + 1]);
            do
            {
                used[at] = true;
                var (row, delta, next) = (rowOf[at], long.MaxValue, 0);
                for (var j = 1; j <= width; j++)
                {
                    if (used[j])
                    {
                        continue;
                    }

                    var cost = -gain[row - 1][j - 1] - rowPrice[row] - columnPrice[j];
                    if (cost < least[j])
                    {
                        (least[j], way[j]) = (cost, at);
                    }

                    if (least[j] < delta)
                    {
                        (delta, next) = (least[j], j);
                    }
                }

                for (var j = 0; j <= width; j++)
                {
                    if (used[j])
                    {
                        rowPrice[rowOf[j]] += delta;
                        columnPrice[j] -= delta;
                    }
                    else
                    {
                        least[j] -= delta;
                    }
                }

                at = next;
            }
            while (rowOf[at] != 0);
            for (; at != 0; at = way[at])
            {
                rowOf[at] = rowOf[way[at]];
            }
        }

        var columnOf = new int[height];
        for (var j = 1; j <= width; j++)
        {
            if (rowOf[j] > 0)
            {
                columnOf[rowOf[j] - 1] = j - 1;
            }
        }

        return columnOf;
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
