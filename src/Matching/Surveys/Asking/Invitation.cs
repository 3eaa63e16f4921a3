namespace Matching.Surveys.Asking;

/// <summary>What was done about one survey that fell due. At most one row for each match, side and wave.</summary>
public sealed record Invitation
{
    /// <summary>A link was made for the person.</summary>
    public const string Invited = "invited";

    /// <summary>A caseworker wrote the answers down; nothing was sent.</summary>
    public const string Recorded = "recorded";

    /// <summary>A caseworker decided not to ask.</summary>
    public const string Closed = "closed";

    public required string MatchId { get; init; }
    public required string Respondent { get; init; }
    public required string Wave { get; init; }
    public DateOnly DueOn { get; init; }

    /// <summary>The casework day on which it was invited to, recorded or closed.</summary>
    public DateOnly InvitedOn { get; init; }

    /// <summary>Null where nothing was sent.</summary>
    public string? LinkId { get; init; }
    public required string State { get; init; }

    /// <summary>The caseworker who decided; null where the service invited by itself.</summary>
    public string? DecidedBy { get; init; }
    public string? Reason { get; init; }
}
