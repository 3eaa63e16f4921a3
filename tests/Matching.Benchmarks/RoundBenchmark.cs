using System.Diagnostics;
using System.Runtime.InteropServices;
using Matching.People;
using Matching.Rounds.Solving;
using Matching.Suggestions.Columns;

namespace Matching.Benchmarks;

/// <summary>A whole round, scores included, beside NumPy's scores and SciPy's optimum of the same matrix.</summary>
/// <param name="set">One of <see cref="RoundSets.All"/>.</param>
/// <param name="mostPasses">Passes over all pairs after which a round stops with what it has; 0 for none.</param>
internal sealed class RoundBenchmark(string set, int mostPasses)
{
    private const int MinimumUnits = 15_000;
    private const int WarmUp = 2000;
    private const int SeveralUpTo = 5000;
    private const int ToldFrom = 50_000;

    /// <param name="count">People on each side of our round.</param>
    /// <param name="peerCount">People on each side of the peer's; 0 for none. If it is ours, the two totals must be the same.</param>
    /// <param name="peer">The script that makes NumPy's scores.</param>
    public void Run(int count, int peerCount, Peer peer)
    {
        Console.WriteLine(Machine.Description);
        Solve(Math.Min(count, WarmUp), Objective.Score);
        var (score, total) = Told(count, Objective.Score);
        if (count <= ToldFrom)
        {
            var (coverage, _) = Told(count, Objective.Coverage);
            Console.WriteLine($"coverage takes {coverage / score:F2} times as long as score");
        }

        if (peerCount == 0)
        {
            return;
        }

        if (peer.SecondsOfScores(peerCount) is not { } scores || PeerOptimum(peerCount) is not var (seconds, best))
        {
            Console.WriteLine(peer.WhyNot);
            return;
        }

        Console.WriteLine($"NumPy and SciPy, {peerCount} by {peerCount}: {scores:F2} s scores, {seconds:F2} s optimum, {(scores + seconds) / score:F1} times our {count} by {count}");
        if (peerCount == count)
        {
            Console.WriteLine(best == total ? $"the same optimum: {total}" : $"DIFFERENT: SciPy {best}, ours {total}");
        }
    }

    private (double Seconds, long Total) Told(int count, Objective objective)
    {
        // A warm program is what a service is; large rounds are long enough to be told from one run.
        var (seconds, solution) = Enumerable.Range(0, count <= SeveralUpTo ? 5 : 1).Select(_ => Solve(count, objective)).MinBy(run => run.Seconds);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{set} {count} by {count}, {objective}: {seconds:F2} s, total {solution.TotalUnits}, bound {solution.BoundUnits}, gap {(double)(solution.BoundUnits - solution.TotalUnits) / solution.TotalUnits:P4}, "
            + $"{solution.VolunteerOf.Count(volunteer => volunteer >= 0)} matched, {solution.Passes} passes, peak {process.PeakWorkingSet64 >> 20} MiB");
        return (seconds, solution.TotalUnits);
    }

    private (double Seconds, RoundSolution Solution) Solve(int count, Objective objective)
    {
        var (participants, volunteers) = new RoundSets(seed: 11).Of(set, count);
        if (count > WarmUp)
        {
            Console.WriteLine($"the people themselves: {GC.GetTotalMemory(forceFullCollection: true) >> 20} MiB");
        }

        var clock = Stopwatch.StartNew();
        var problem = Problem(participants, volunteers) with { Objective = objective };
        var solution = new RoundSolver().Solve(problem, count > ToldFrom ? new ErrorLines(clock) : null);
        GC.KeepAlive(participants);
        return (clock.Elapsed.TotalSeconds, solution);
    }

    private RoundProblem Problem(List<Participant> participants, List<Volunteer> volunteers)
    {
        var weights = City.WeightsOf(Programmes.Host);
        var scores = new ColumnScores(
            new VolunteerColumns(volunteers, City.Criteria, City.Rules), participants, new HashSet<(string, string)>(), MadeUpPeople.Day, _ => weights);
        return new RoundProblem
        {
            Scores = scores,
            Places = [.. Enumerable.Range(0, scores.Volunteers).Select(place => scores.Volunteer(place).PlacesLeft)],
            MinimumUnits = set == "realistic" ? MinimumUnits : 0,
            MostPasses = mostPasses,
        };
    }

    /// <summary>The same scores as a matrix with a column for each place, 0 where a pair is not allowed, handed to SciPy.</summary>
    private (double Seconds, long Total)? PeerOptimum(int count)
    {
        var (participants, volunteers) = new RoundSets(seed: 11).Of(set, count);
        var problem = Problem(participants, volunteers);
        var file = Path.GetTempFileName();
        try
        {
            var columns = Write(problem, file);
            return Peer.Optimum(file, problem.Scores.Participants, columns);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static int Write(RoundProblem problem, string file)
    {
        using var stream = File.Create(file);
        var row = problem.Scores.Reader();
        int[] places = [.. Enumerable.Range(0, problem.Scores.Volunteers).SelectMany(volunteer => Enumerable.Repeat(volunteer, problem.Places[volunteer]))];
        for (var participant = 0; participant < problem.Scores.Participants; participant++)
        {
            row.Open(participant);
            ushort[] units = [.. places.Select(volunteer => row.UnitsOf(volunteer) is var sum && sum >= problem.MinimumUnits ? (ushort)sum : (ushort)0)];
            stream.Write(MemoryMarshal.AsBytes<ushort>(units));
        }

        return places.Length;
    }

    /// <summary>A line on standard error whenever the gap or the step is another.</summary>
    private sealed class ErrorLines(Stopwatch clock) : IProgress<SolveProgress>
    {
        private string last = "";

        public void Report(SolveProgress value)
        {
            var line = $"pass {value.Pass}, {value.Step}, gap {value.Gap:P4}";
            if (Interlocked.Exchange(ref last, line) != line)
            {
                Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:F0} s {line}");
            }
        }
    }
}
