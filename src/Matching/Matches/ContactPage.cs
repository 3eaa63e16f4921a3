namespace Matching.Matches;

/// <summary>What each side gets to know about the other once both have said yes.</summary>
public sealed record ContactPage(string Programme, string ReaderFirstName, string OtherName, string? OtherPhone, string? OtherEmail, DateOnly StartedOn)
{
    /// <summary>Slots in which both have time.</summary>
    public Tags SharedAvailability { get; init; } = Tags.None;
}
