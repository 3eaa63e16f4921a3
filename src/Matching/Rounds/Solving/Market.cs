using Matching.Suggestions.Scoring;

namespace Matching.Rounds.Solving;

/// <summary>
/// A round as its solver sees it: what is open once the pins stand, and what staying out is worth to each participant.
/// Values are whole units; a participant's value of a pair is its score, and that of staying out is 0 or less, by the bonus they would lose.
/// </summary>
internal sealed class Market
{
    private readonly int[] own;

    public Market(RoundProblem problem)
    {
        var (participants, volunteers) = (problem.Scores.Participants, problem.Scores.Volunteers);
        Check(problem, participants, volunteers);
        Scores = problem.Scores;
        Minimum = problem.MinimumUnits;
        own = [.. problem.Places.Select(places => Math.Clamp(places, 0, participants))];
        IsPinned = new bool[participants];
        foreach (var (participant, volunteer) in problem.Pins)
        {
            IsPinned[participant] = true;
            own[volunteer]--;
        }

        Places = Together(own, problem.Scores, participants);

        Open = new ulong[(volunteers + 63) / 64];
        for (var volunteer = 0; volunteer < volunteers; volunteer++)
        {
            Open[volunteer / 64] |= (Places[volunteer] > 0 ? 1UL : 0UL) << (volunteer % 64);
        }

        Reward = problem.Objective == Objective.Coverage ? EachCounts(problem) : 0;
        if ((Int128)(Reward + MostBonus(problem)) * (participants + volunteers) > long.MaxValue / 16)
        {
            throw new ArgumentException("The bonuses are too large to be added up.", nameof(problem));
        }

        Outside = new long[participants];
        for (var participant = 0; participant < participants; participant++)
        {
            Outside[participant] = -Reward - (problem.BonusUnits.Count > 0 ? problem.BonusUnits[participant] : 0);
        }
    }

    public PairScores Scores { get; }

    /// <summary>How many threads may look at pairs side by side.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Whether 32 pairs are compared at once.</summary>
    public bool IsWide { get; init; }

    public ParallelOptions SideBySide(CancellationToken cancel) => new() { MaxDegreeOfParallelism = Threads, CancellationToken = cancel };

    public int Participants => IsPinned.Length;

    public int Volunteers => Places.Length;

    /// <summary>
    /// Free places of each volunteer, less those that pins take; no more than there are participants. The places of volunteers whose rows
    /// are alike stand with the first of them, so that the search meets one volunteer instead of many equals.
    /// </summary>
    public int[] Places { get; }

    /// <summary>A bit for each volunteer with a place.</summary>
    public ulong[] Open { get; }

    /// <summary>Whether a participant's pair stands; the solver passes over them.</summary>
    public bool[] IsPinned { get; }

    /// <summary>Units below which a pair is not made.</summary>
    public int Minimum { get; }

    /// <summary>What staying out is worth to each participant, 0 or less.</summary>
    public long[] Outside { get; }

    /// <summary>What being matched at all is worth: more than any change of scores can be, or 0 where only scores count.</summary>
    public long Reward { get; }

    /// <summary>No draft has a larger total, pins apart.</summary>
    public long MostTotal => Math.Min(IsPinned.Count(isPinned => !isPinned), Places.Sum(places => (long)places)) * Score.MostUnits;

    /// <summary>Shares out among volunteers that are alike the people whom the search gave to the first of them, in order on both sides.</summary>
    /// <param name="together">By participant the first of the volunteers alike, or -1.</param>
    public int[] Apart(int[] together)
    {
        var left = (int[])own.Clone();
        var alike = Enumerable.Range(0, own.Length).GroupBy(Scores.FirstAlike).Where(group => group.Skip(1).Any())
            .ToDictionary(group => group.Key, group => new Queue<int>(group));
        return [.. together.Select(volunteer => volunteer >= 0 && alike.TryGetValue(volunteer, out var queue) ? Next(queue, left) : volunteer)];
    }

    private static int Next(Queue<int> queue, int[] left)
    {
        while (left[queue.Peek()] <= 0)
        {
            queue.Dequeue();
        }

        left[queue.Peek()]--;
        return queue.Peek();
    }

    private static int[] Together(int[] own, PairScores scores, int most)
    {
        var together = new int[own.Length];
        for (var volunteer = 0; volunteer < own.Length; volunteer++)
        {
            var first = scores.FirstAlike(volunteer);
            together[first] = Math.Min(most, together[first] + own[volunteer]);
        }

        return together;
    }

    // One person less can be made up for by at most everybody else's whole score and bonus.
    private static long EachCounts(RoundProblem problem) =>
        1 + Math.Min(problem.Scores.Participants, problem.Places.Sum(places => (long)Math.Max(places, 0)))
            * (Score.MostUnits + MostBonus(problem));

    private static long MostBonus(RoundProblem problem) => problem.BonusUnits.Count > 0 ? problem.BonusUnits.Max() : 0;

    private static void Check(RoundProblem problem, int participants, int volunteers)
    {
        if (problem.Places.Count != volunteers || problem.BonusUnits.Count is var bonuses && bonuses != 0 && bonuses != participants)
        {
            throw new ArgumentException("Places must be as long as there are volunteers, and bonuses as long as there are participants or empty.", nameof(problem));
        }

        if (problem.MinimumUnits is < 0 or > Score.MostUnits || problem.BonusUnits.Any(bonus => bonus < 0))
        {
            throw new ArgumentException($"The minimum must be 0 to {Score.MostUnits} units, and a bonus 0 or more.", nameof(problem));
        }

        var pinnedTwice = problem.Pins.CountBy(pin => pin.Participant).Any(pins => pins.Value > 1);
        if (pinnedTwice || problem.Pins.CountBy(pin => pin.Volunteer).Any(pins => pins.Value > problem.Places[pins.Key]))
        {
            throw new ArgumentException("A pin takes a participant once, and a volunteer no more often than they have places.", nameof(problem));
        }
    }
}
