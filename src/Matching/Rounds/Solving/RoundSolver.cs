using System.Runtime.Intrinsics;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds.Solving;

/// <summary>
/// Assigns a waiting list to free places so that no assignment is better, and proves it, without ever holding all pairs.
/// </summary>
/// <remarks>
/// <para>Method: columns are generated. A few candidate pairs a participant are assigned by an auction with falling ε, forward and reverse;
/// its prices then ask every pair, row by row, whether it is worth more than they say; those that are join the candidates. The prices begin
/// from samples assigned before (<see cref="StartPrices"/>). When no pair is left, <c>Σ best net value + Σ places × price</c>, which no
/// assignment can exceed (linear programming duality), equals the total: the gap is 0.</para>
/// <para>Ties: of several best drafts the one that is reached by taking people in a fixed mix of their places, which are those of their
/// ordered ids. The same people in any order, on any number of threads and any processor, give the same draft.</para>
/// <para>Memory beside the scores, counted from its arrays: a participant takes some 110 bytes, and 32 for each candidate pair of theirs at
/// the height of a step (8 kept, 8 turned round by volunteer, 16 while rows are put together). A row begins with 24 pairs and takes in 8 more
/// a pass at most: 0.9 kilobytes a participant after the first pass, and never more than 2.7 after the eighth. A volunteer takes some 90
/// bytes, and 12 for each place. Work: some ten passes over all pairs, and bids in proportion to people.</para>
/// <para>When this misleads: the best total may be reached by many drafts; that one person is matched and another, as good, is not, is then
/// the tie's doing.</para>
/// <para>Sources: D. P. Bertsekas, The auction algorithm, Annals of Operations Research 14 (1988); D. P. Bertsekas and D. A. Castañón,
/// A forward/reverse auction algorithm for asymmetric assignment problems, Computational Optimization and Applications 1 (1992);
/// O. du Merle et al., Stabilized column generation, Discrete Mathematics 194 (1999).</para>
/// </remarks>
public sealed class RoundSolver
{
    /// <summary>Threads that look at pairs side by side, from 1. Default: as many as there are processors. The answer is the same with any.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether pairs are compared with 512-bit vectors. Default: where the processor has them. The answer is the same either way.</summary>
    public bool IsWide { get; init; } = Vector512.IsHardwareAccelerated;

    /// <summary>Solves one round.</summary>
    /// <param name="problem">Scores, places and what is wanted.</param>
    /// <param name="progress">Told now and then, from several threads.</param>
    /// <param name="cancel">Stops the work within moments; nothing is kept.</param>
    /// <exception cref="ArgumentException">The problem contradicts itself, or a pin is not eligible.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="InvalidOperationException">The proof failed: a bug here, never a property of the people.</exception>
    public RoundSolution Solve(RoundProblem problem, IProgress<SolveProgress>? progress = null, CancellationToken cancel = default)
    {
        var market = new Market(problem) { Threads = Threads, IsWide = IsWide };
        var search = new Search(market, problem.MostPasses, Tell, cancel);
        search.Run();
        if (Math.Max(market.Participants, market.Volunteers) <= SolveSettings.ProvenTwice)
        {
            Tell(SolveStep.Proving, search.Passes, 0, search.Best.Gap);
            new Proof(market).Check(search.Best, cancel);
        }

        var volunteerOf = market.Apart(search.Best.VolunteerOf);
        var total = search.Best.Total;
        foreach (var (participant, volunteer) in problem.Pins)
        {
            volunteerOf[participant] = volunteer;
            total += UnitsOf(problem.Scores, participant, volunteer);
        }

        return new RoundSolution
        {
            VolunteerOf = volunteerOf,
            TotalUnits = total,
            BoundUnits = total + Math.Min(search.Best.Bound - search.Best.Worth, market.MostTotal - search.Best.Total),
            Proven = search.Best.IsProven,
            Passes = search.Passes,
        };

        void Tell(SolveStep step, int pass, double done, double? gap) => progress?.Report(new SolveProgress(step, pass, done, gap));
    }

    private static int UnitsOf(PairScores scores, int participant, int volunteer)
    {
        var row = scores.Reader();
        row.Open(participant);
        return row.UnitsOf(volunteer) is >= 0 and var units ? units : throw new ArgumentException($"The pinned pair {participant}, {volunteer} is not eligible.", nameof(participant));
    }
}
