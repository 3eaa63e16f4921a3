namespace Matching.Messages;

/// <summary>Mails that wait for a server or a folder that does not take them.</summary>
/// <param name="Count">How many.</param>
/// <param name="Since">When the oldest was written.</param>
/// <param name="Error">Why it did not go the last time.</param>
public sealed record StalledMails(int Count, DateTimeOffset Since, string Error)
{
    /// <summary>How long the oldest has waited before anybody is told: a server may be away for a moment.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
}
