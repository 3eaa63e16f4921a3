namespace Matching.People;

/// <summary>Two people who must not be matched, who decided so, when and why.</summary>
public sealed record ApartPair
{
    public required string ParticipantId { get; init; }

    public required string VolunteerId { get; init; }

    public string? Reason { get; init; }

    public required string ExcludedBy { get; init; }

    public required DateOnly ExcludedOn { get; init; }
}
