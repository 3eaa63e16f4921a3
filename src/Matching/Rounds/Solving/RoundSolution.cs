namespace Matching.Rounds.Solving;

/// <summary>A draft by places, and the proof of how good it is.</summary>
public sealed record RoundSolution
{
    /// <summary>For each participant the volunteer's place, or -1.</summary>
    public required IReadOnlyList<int> VolunteerOf { get; init; }

    /// <summary>Sum of the pairs' scores in whole units, pins included, bonuses not.</summary>
    public required long TotalUnits { get; init; }

    /// <summary>
    /// No draft has a larger total: of all drafts (objective <see cref="Objective.Score"/>), or of those that match as many people
    /// (<see cref="Objective.Coverage"/>). Where bonuses take part, of those that collect as many of them. In whole units;
    /// equal to <see cref="TotalUnits"/> if the draft is proven best.
    /// </summary>
    public required long BoundUnits { get; init; }

    /// <summary>Whether no better draft exists: the last pass over all pairs found none that could improve it.</summary>
    public required bool Proven { get; init; }

    /// <summary>Passes over all pairs, the last of which is the proof.</summary>
    public required int Passes { get; init; }

    /// <summary>Bound less total, in whole units.</summary>
    public long GapUnits => BoundUnits - TotalUnits;
}
