namespace Matching.Web.Pages.Cases;

/// <summary>One line of a case: what happened on a day, and what somebody wrote of it.</summary>
public sealed record CaseEntry(DateOnly On, string What, string? Words = null)
{
    /// <summary>The match it is of; null if it is of the participant.</summary>
    public string? MatchId { get; init; }
}
