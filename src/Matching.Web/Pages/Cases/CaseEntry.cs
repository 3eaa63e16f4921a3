namespace Matching.Web.Pages.Cases;

/// <summary>One line of a case: what happened on a day, and what somebody wrote of it.</summary>
public sealed record CaseEntry(DateOnly On, string What, string? Words = null)
{
    /// <summary>The match it is of; null if it is of the participant.</summary>
    public string? MatchId { get; init; }

    /// <summary>The instant, as the casework clock showed it; null where only the day is known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Its place within a day of one match, where times do not tell.</summary>
    /// <seealso cref="CaseOrder"/>
    public int Order { get; init; }

    /// <summary>Whose match it is of, where the participant has had several; null otherwise.</summary>
    public string? Volunteer { get; init; }
}
