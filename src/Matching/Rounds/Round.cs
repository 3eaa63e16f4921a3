namespace Matching.Rounds;

/// <summary>A draft: a programme's waiting list assigned at once, under terms that do not change. A draft until a caseworker commits it.</summary>
public sealed record Round
{
    public required string Id { get; init; }
    public required string Programme { get; init; }

    /// <summary>What its caseworker calls it; null if nobody gave it a name.</summary>
    public string? Name { get; init; }

    /// <summary>One of <see cref="ObjectiveCodes"/>.</summary>
    public required string Objective { get; init; }

    /// <summary>A pair with fewer units is not made; 0 to 50,000.</summary>
    public int MinimumUnits { get; init; }

    /// <summary>Units that each full month of waiting adds to the objective, never to the total.</summary>
    public int WaitingBonusUnits { get; init; }
    public int WeightsVersion { get; init; }

    /// <summary>The weights as they were: a JSON object by criterion.</summary>
    public required string Weights { get; init; }

    /// <summary>The day on which everybody is judged.</summary>
    public DateOnly AsOf { get; init; }
    public required string CreatedBy { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Counts edits; who edits or commits says which version they saw.</summary>
    public int Version { get; init; } = 1;

    /// <summary>One of <see cref="RoundStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>While it runs: one of <see cref="RoundSteps"/>.</summary>
    public string? Step { get; init; }

    /// <summary>While it runs: the pass over all pairs, from 1.</summary>
    public int Pass { get; init; }

    /// <summary>While it runs: of this step, 0 to 1.</summary>
    public double Done { get; init; }

    /// <summary>Which run works on it, and until when it need not be seen again.</summary>
    public string? Owner { get; init; }
    public DateTimeOffset? LeaseUntil { get; init; }

    /// <summary>How often it was begun since its last edit.</summary>
    public int Attempts { get; init; }

    /// <summary>Why it failed: a key of the sentences.</summary>
    public string? Failure { get; init; }
    public string? CommittedBy { get; init; }
    public DateTimeOffset? CommittedAt { get; init; }

    public RoundTerms Terms => new(
        Programme, ObjectiveCodes.Of(Objective), MinimumUnits, WaitingBonusUnits, Suggestions.Scoring.WeightsVersion.Read(Programme, WeightsVersion, Weights), AsOf);
}
