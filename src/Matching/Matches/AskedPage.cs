using Matching.People;

namespace Matching.Matches;

/// <summary>What one side may read about the other before both have said yes: this and nothing else.</summary>
public sealed record AskedPage
{
    public required string Programme { get; init; }

    /// <summary>The reader's own first name.</summary>
    public required string ReaderFirstName { get; init; }
    public required string OtherFirstName { get; init; }

    /// <summary>Shown as an age band only.</summary>
    public int? OtherBirthYear { get; init; }
    public required Tags OtherLanguages { get; init; }

    /// <summary>What the newcomer or young person hopes for, or what the volunteer offers.</summary>
    public required Tags OtherGoals { get; init; }
    public required Tags OtherInterests { get; init; }
    public required Tags OtherAvailability { get; init; }
    public string? OtherDistrict { get; init; }

    /// <summary>Mentor programme only: the field of work, by its ISCO-08 code.</summary>
    public string? OtherOccupation { get; init; }
    public required Tags SharedLanguages { get; init; }
    public required Tags SharedGoals { get; init; }
    public required Tags SharedInterests { get; init; }
    public required Tags SharedAvailability { get; init; }
}
