namespace Matching.FollowUps.Risk;

/// <summary>A transparent rule that marks a match. A part that knows more, such as surveys, adds a rule of its own.</summary>
public abstract class RiskRule
{
    /// <summary>Whether what it finds stands for as long as the match lasts, and so tells nothing new: it is told beside another reason only.</summary>
    public virtual bool OnlyBeside => false;

    /// <param name="running">Matches that run and are not paused.</param>
    /// <param name="today">The day judged.</param>
    public abstract Task<IReadOnlyList<RiskReason>> FindAsync(IReadOnlyList<ContactState> running, DateOnly today);
}
