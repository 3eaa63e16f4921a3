namespace Matching.Matches;

/// <summary>What a part that stands to the right, such as surveys, has still to come for a match.</summary>
public abstract class StepsAhead
{
    public abstract Task<IReadOnlyList<TimelineStep>> OfAsync(Match match, DateOnly today);
}
