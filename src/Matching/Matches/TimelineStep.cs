namespace Matching.Matches;

/// <summary>One line in the story of a match.</summary>
/// <param name="Day">When it was, or is due.</param>
/// <param name="What">A key of the sentences of the page.</param>
/// <param name="IsAhead">Whether it is still to come.</param>
/// <param name="Who">Who did it, as the sentence needs it: a sign-in name or the code of a side.</param>
/// <param name="Detail">A reason's code, a way's code or a day, as the sentence needs it.</param>
/// <param name="Words">What somebody wrote.</param>
public sealed record TimelineStep(DateOnly Day, string What, bool IsAhead = false, string? Who = null, string? Detail = null, string? Words = null)
{
    /// <summary>The instant, as the casework clock showed it; null where only the day is known.</summary>
    public DateTimeOffset? At { get; init; }
}
