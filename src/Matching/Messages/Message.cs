namespace Matching.Messages;

/// <summary>One mail to one person, written in the transaction of the change it tells of and sent later.</summary>
public sealed record Message
{
    public required string Id { get; init; }
    public required string Template { get; init; }
    public required string Side { get; init; }
    public required string Person { get; init; }
    public string? MatchId { get; init; }
    public string? LinkId { get; init; }

    /// <summary>One of <see cref="MessageStates"/>.</summary>
    public required string State { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset DueAt { get; init; }
    public int Attempts { get; init; }
    public DateTimeOffset? SentAt { get; init; }
    public string? LastError { get; init; }
}
