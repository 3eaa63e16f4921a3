namespace Matching.Rounds;

/// <summary>One thing that a caseworker changed of a draft.</summary>
public sealed record RoundEdit
{
    /// <summary>Edits of one number were made together and are undone together.</summary>
    public int Number { get; init; }

    /// <summary>One of <see cref="EditKinds"/>.</summary>
    public required string Kind { get; init; }
    public required string ParticipantId { get; init; }
    public required string VolunteerId { get; init; }

    /// <summary>Of a pin: whether the draft had the pair by itself when it was pinned. Null where that was not looked at.</summary>
    public bool? Own { get; init; }
    public string MadeBy { get; init; } = "";
}

/// <summary>What can be done to a pair of a draft.</summary>
public static class EditKinds
{
    /// <summary>The pair stands.</summary>
    public const string Pin = "pin";

    /// <summary>The pair is not made in this draft.</summary>
    public const string Forbid = "forbid";

    /// <summary>The pair is neither pinned nor forbidden any more.</summary>
    public const string Release = "release";

    public static readonly IReadOnlyList<string> All = [Pin, Forbid, Release];
}
