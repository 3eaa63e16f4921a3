namespace Matching.Suggestions.SetAside;

/// <summary>A candidate set aside, and by whom, when and why.</summary>
public sealed record CandidateSetAside
{
    public required string VolunteerId { get; init; }

    public string? Reason { get; init; }

    public required string DismissedBy { get; init; }

    public required DateOnly DismissedOn { get; init; }
}
