namespace Matching.Suggestions.Ranking.Models;

/// <summary>A model as it was trained, and whether it is in use.</summary>
public sealed record StoredModel
{
    public required string Id { get; init; }

    public required string Programme { get; init; }

    /// <summary>The code of the contestant that made it.</summary>
    public required string Contestant { get; init; }

    /// <summary>SHA-256 of <see cref="Document"/> in UTF-8, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The first day of a proposal that it learned from.</summary>
    public DateOnly WindowFrom { get; init; }

    /// <summary>The last.</summary>
    public DateOnly WindowTo { get; init; }

    /// <summary>The day of which outcomes were known.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>Pairs with a known outcome that it learned from.</summary>
    public int N { get; init; }

    public int Seed { get; init; }

    /// <summary>The options of its contestant, as JSON.</summary>
    public required string Settings { get; init; }

    /// <summary>The competition that it came from, as JSON.</summary>
    public required string Metrics { get; init; }

    /// <summary>What its card tells, as JSON.</summary>
    public required string Card { get; init; }

    /// <summary>The model itself in canonical JSON: <see cref="ModelDocument"/>.</summary>
    public required string Document { get; init; }

    public DateOnly TrainedOn { get; init; }

    public required string TrainedBy { get; init; }

    public required string State { get; init; }
}
