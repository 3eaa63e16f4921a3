using Matching.Messages;

namespace Matching.FollowUps;

/// <summary>What can come of asking, answering, writing down or closing a question of a running match.</summary>
public abstract record FollowUpOutcome
{
    private FollowUpOutcome()
    {
    }

    /// <param name="Contact">
    /// Opens the page with contact details for who answered that it goes on; null after everything else. It stands in no mail and no row.
    /// </param>
    public sealed record Done(LinkToken? Contact = null) : FollowUpOutcome;

    /// <summary>A check-in that was not sent, since something else asks the same side within a week.</summary>
    public sealed record LeftTo(string Other) : FollowUpOutcome;

    public sealed record UnknownAnswer : FollowUpOutcome;

    /// <summary>They were in touch, but when?</summary>
    public sealed record DayIsMissing : FollowUpOutcome;

    public sealed record DayCannotBe(DateOnly First, DateOnly Last) : FollowUpOutcome;

    public sealed record WordsAreTooLong : FollowUpOutcome;

    /// <summary>Answered or closed before; nothing was done again.</summary>
    public sealed record AlreadyAnswered : FollowUpOutcome;

    public sealed record Expired : FollowUpOutcome;

    /// <summary>The match does not run any more, or the link was taken back.</summary>
    public sealed record Withdrawn : FollowUpOutcome;

    /// <summary>There is no such link, or no such question.</summary>
    public sealed record Unknown : FollowUpOutcome;
}
