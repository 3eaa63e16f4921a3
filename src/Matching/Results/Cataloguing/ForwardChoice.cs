using Matching.Kpi.Records;

namespace Matching.Results.Cataloguing;

/// <summary>What is decided about one indicator for the next year.</summary>
public sealed record ForwardChoice
{
    /// <summary>The same target, for the same reason.</summary>
    public const string Keep = "keep";

    /// <summary>Another target, with a reason of its own.</summary>
    public const string Change = "change";

    /// <summary>It is no part of the next year.</summary>
    public const string Drop = "drop";

    /// <summary>Of an initiative: it is no part of the next year.</summary>
    public const string Over = "over";

    public static IReadOnlyList<string> All { get; } = [Keep, Change, Drop];

    public static IReadOnlyList<string> States { get; } = [.. InitiativeStates.All, Over];

    public required string Indicator { get; init; }
    public required string Choice { get; init; }
    public string? Comparator { get; init; }
    public double? Target { get; init; }
    public double? TargetHigh { get; init; }
    public string? RationaleDa { get; init; }
    public string? RationaleEn { get; init; }
    public string? DecidedBy { get; init; }
    public DateTimeOffset? DecidedAt { get; init; }

    public bool Says(ForwardChoice other) =>
        this with { DecidedBy = null, DecidedAt = null } == other with { DecidedBy = null, DecidedAt = null };
}
