using Matching.Suggestions.Scoring;

namespace Matching.Rounds.Solving;

/// <summary>One waiting list and the free places of its programme. Participants and volunteers are places of <see cref="Scores"/>.</summary>
public sealed record RoundProblem
{
    /// <summary>Scores and eligibility of every pair. A pair that is excluded or forbidden is not eligible in them.</summary>
    public required PairScores Scores { get; init; }

    /// <summary>Free places of each volunteer, 0 or more; below 0 counts as 0. As long as there are volunteers.</summary>
    public required IReadOnlyList<int> Places { get; init; }

    public Objective Objective { get; init; } = Objective.Score;

    /// <summary>A pair with fewer units is not made; 0 to 50,000.</summary>
    public int MinimumUnits { get; init; }

    /// <summary>
    /// Units that a participant adds to the objective when matched, 0 or more, such as a bonus for waiting; never part of a total.
    /// Empty for none, otherwise as long as there are participants.
    /// </summary>
    public IReadOnlyList<int> BonusUnits { get; init; } = [];

    /// <summary>Pairs that stand, each eligible, whatever their score; each participant once, no volunteer more often than they have places.</summary>
    public IReadOnlyList<(int Participant, int Volunteer)> Pins { get; init; } = [];

    /// <summary>Most passes over all pairs; after them the best draft so far is given with the gap that is left. 0 for no limit.</summary>
    public int MostPasses { get; init; }
}
