namespace Matching.Results.Cataloguing;

/// <summary>One of the programme's long-term goals, and the indicator that it is followed by, if any.</summary>
public sealed record ProgrammeGoal
{
    public const string IdPrefix = "goal";

    public required string Id { get; init; }

    /// <summary>Its place among them, from 1.</summary>
    public int Place { get; init; }

    public string? NameDa { get; init; }
    public string? NameEn { get; init; }
    public string? TextDa { get; init; }
    public string? TextEn { get; init; }

    /// <summary>The year by which it is to be reached.</summary>
    public string? ByYear { get; init; }

    /// <summary>The code of an indicator, of whichever year.</summary>
    public string? Indicator { get; init; }

    public int Version { get; init; }

    public DateTimeOffset? RemovedAt { get; init; }

    public string? RemovedBy { get; init; }

    public bool IsRemoved => RemovedAt is not null;

    public bool Says(ProgrammeGoal other) =>
        this with { Version = 0, RemovedAt = null, RemovedBy = null } == other with { Version = 0, RemovedAt = null, RemovedBy = null };
}
