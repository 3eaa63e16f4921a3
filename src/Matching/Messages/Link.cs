namespace Matching.Messages;

/// <summary>Leave for one person to do one thing with one match, once, until a moment.</summary>
public sealed record Link
{
    public required string Id { get; init; }
    public required string Purpose { get; init; }

    /// <summary>participant or volunteer.</summary>
    public required string Side { get; init; }

    /// <summary>The id of the participant or volunteer it was made for.</summary>
    public required string Person { get; init; }
    public required string MatchId { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>For how many days it was made to work.</summary>
    public int Days => (int)(ExpiresAt - CreatedAt).TotalDays;

    /// <summary>
    /// Whether its person may write into the log of the running match, or end it: by an open contact link, and by a check-in's link until it
    /// expires, answered or not.
    /// </summary>
    public bool MayActAt(DateTimeOffset now) => Purpose switch
    {
        LinkPurposes.Contact => StateAt(now) == LinkState.Open,
        LinkPurposes.CheckIn => RevokedAt is null && now < ExpiresAt,
        _ => false,
    };

    public LinkState StateAt(DateTimeOffset now) => this switch
    {
        { UsedAt: not null } => LinkState.Used,
        { RevokedAt: not null } => LinkState.Withdrawn,
        _ when now >= ExpiresAt => LinkState.Expired,
        _ => LinkState.Open,
    };
}
