using Matching.People;

namespace Matching.Matches;

/// <summary>What can come of a yes or no.</summary>
public abstract record AnswerOutcome
{
    private AnswerOutcome()
    {
    }

    /// <summary>The volunteer said yes; the participant is asked next.</summary>
    public sealed record Accepted(string MatchId) : AnswerOutcome;

    /// <summary>Both said yes; the match runs.</summary>
    public sealed record Started(string MatchId) : AnswerOutcome;

    public sealed record Declined(string MatchId) : AnswerOutcome;

    public sealed record AlreadyAnswered : AnswerOutcome;

    public sealed record Expired : AnswerOutcome;

    public sealed record Withdrawn : AnswerOutcome;

    /// <summary>No such link, or one for something else.</summary>
    public sealed record Unknown : AnswerOutcome;

    /// <summary>The reason is not one of the coded ones.</summary>
    public sealed record UnknownReason : AnswerOutcome;

    /// <summary>What the volunteer changed about themselves in the same breath cannot be so; nothing was kept.</summary>
    public sealed record TermsRefused(TermsOutcome Why) : AnswerOutcome;
}
