namespace Matching.Matches.Choices;

/// <summary>What a caseworker saw when they proposed a match, whom they picked, and why.</summary>
public sealed record MatchChoice
{
    /// <summary>Characters that a note may have.</summary>
    public const int LongestNote = Change.LongestWhy;

    /// <summary>What ordered the list.</summary>
    public required string Model { get; init; }

    public required int WeightsVersion { get; init; }

    /// <summary>The volunteer who stood first; null if the list was empty.</summary>
    public string? ShownFirst { get; init; }

    /// <summary>The rank of the one picked, from 1; null if they were not in the list.</summary>
    public int? PickedRank { get; init; }

    /// <summary>The score of the one picked, in units of 0.002 points.</summary>
    public required int ScoreUnits { get; init; }

    /// <summary>One of the coded reasons; null where the first was picked.</summary>
    public string? Reason { get; init; }

    public string? Note { get; init; }

    /// <summary>The list as it can be made again.</summary>
    public required string Snapshot { get; init; }

    /// <summary>SHA-256 of the learned model that looked at the list, whether it ordered it or scored unseen; null where none did.</summary>
    public string? SeenBy { get; init; }

    /// <summary>Whether that model and the transparent score had the same candidate first; null where it did not look at the first of the list.</summary>
    public bool? FirstsAgree { get; init; }

    /// <summary>Whether the suggestion in first place was followed.</summary>
    public bool Followed => PickedRank == 1;

    internal string InAudit => Followed ? "" : $", {(PickedRank is { } rank ? $"rank {rank}" : "outside the list")}, {Reason}";
}
