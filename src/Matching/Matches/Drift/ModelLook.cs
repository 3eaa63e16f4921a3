using Matching.Suggestions.Ranking.Drift;

namespace Matching.Matches.Drift;

/// <summary>A look at what a model does, as it is kept.</summary>
public sealed record ModelLook
{
    public required string Model { get; init; }

    public required string Programme { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Whether the model orders lists after the look.</summary>
    public required bool Orders { get; init; }

    /// <summary>Null where the model could not be read.</summary>
    public SeenLists? Lists { get; init; }

    /// <summary>Of the proposals from lists that the model ordered.</summary>
    public Acceptance Accepted { get; init; } = new(0, 0);

    /// <summary>Of those from other lists, in the year up to the look.</summary>
    public Acceptance AcceptedBefore { get; init; } = new(0, 0);

    /// <summary>The day of the look that this one was held against; null where it is the first.</summary>
    public DateOnly? Against { get; init; }

    /// <summary>How far the scores lie from those of that look; null where there are too few lists.</summary>
    public ScoreShift? Shift { get; init; }

    /// <summary>What made the model give way.</summary>
    public IReadOnlyList<DriftFinding> Findings { get; init; } = [];
}
