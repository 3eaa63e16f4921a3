namespace Matching.Matches;

/// <summary>A side's yes or no as it is kept.</summary>
public sealed record MatchAnswer
{
    public const string Yes = "yes";
    public const string No = "no";

    public required string MatchId { get; init; }
    public required string Side { get; init; }
    public required string Answer { get; init; }
    public DateOnly GivenOn { get; init; }
    public required string How { get; init; }

    /// <summary>The person themselves by link, or the caseworker who wrote it down.</summary>
    public required string RecordedBy { get; init; }
    public DateOnly RecordedOn { get; init; }

    public bool IsYes => Answer == Yes;
}
