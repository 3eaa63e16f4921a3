namespace Matching.Results.Entering;

/// <summary>One change of an entered value by hand, with what stood there before.</summary>
public sealed record ObservationChange
{
    public const string Recorded = "recorded";
    public const string Corrected = "corrected";
    public const string Withdrawn = "withdrawn";
    public const string Restored = "restored";

    public required string Observation { get; init; }

    /// <summary>The version that it made.</summary>
    public int Version { get; init; }

    public required string Indicator { get; init; }
    public required string Period { get; init; }

    /// <summary>recorded, corrected, withdrawn or restored.</summary>
    public required string What { get; init; }

    public DateTimeOffset At { get; init; }
    public required string Who { get; init; }
    public string? Why { get; init; }

    /// <summary>The round of the approval that stood when it was made; null if the track was a draft.</summary>
    public int? Round { get; init; }

    /// <summary>The value before; null also where there was none.</summary>
    public double? Value { get; init; }

    public string? Qualifier { get; init; }

    /// <summary>The state before; null where nothing stood there.</summary>
    public string? State { get; init; }

    public string? Source { get; init; }

    /// <summary>Whether it changed what counts: a correction of words alone does not, nor what is only stated beside.</summary>
    public bool Counts { get; init; }
}
