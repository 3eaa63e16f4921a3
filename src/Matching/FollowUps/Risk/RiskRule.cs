namespace Matching.FollowUps.Risk;

/// <summary>A transparent rule that marks a match. A part that knows more, such as surveys, adds a rule of its own.</summary>
public abstract class RiskRule
{
    /// <param name="running">Matches that run and are not paused.</param>
    /// <param name="today">The day judged.</param>
    public abstract Task<IReadOnlyList<RiskReason>> FindAsync(IReadOnlyList<ContactState> running, DateOnly today);
}
