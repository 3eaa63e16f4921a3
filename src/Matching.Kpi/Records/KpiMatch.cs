namespace Matching.Kpi.Records;

/// <summary>A pair, from its proposal on. Figures look at the days only: a pair without a start never counts.</summary>
public sealed record KpiMatch
{
    /// <summary>The match's id; unique in the input. Ordinal order settles which of two answers of one day is the latest.</summary>
    public required string Id { get; init; }

    /// <summary>A code of <see cref="KpiProgrammes"/>; decides which programme's cohort the match belongs to.</summary>
    public required string Programme { get; init; }

    /// <summary>Who is matched.</summary>
    public required string ParticipantId { get; init; }

    /// <summary>Whom they are matched to.</summary>
    public required string VolunteerId { get; init; }

    /// <summary>First day of the match; null for a proposal that never started.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>Last day of the match; null while it runs.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The stored state (<c>proposed</c>, <c>active</c>, <c>ended</c> …), for the reader of a drill-down only.</summary>
    public required string State { get; init; }

    /// <summary>The day the volunteer was asked; null when unknown, and then counted in no acceptance.</summary>
    public DateOnly? ProposedOn { get; init; }

    /// <summary>The day of the volunteer's yes; null when there was none, or none is known.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary><c>participant</c> or <c>volunteer</c>, of a declined one; null when unknown.</summary>
    public string? DeclinedBy { get; init; }

    /// <summary>The day it was declined, withdrawn, expired, or its end was written down; null where it came from a file.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary><c>goal_reached</c>, <c>moved_away</c>, <c>no_time</c>, <c>no_fit</c>, <c>no_contact</c> or <c>other</c>; null when unknown.</summary>
    public string? EndReason { get; init; }

    /// <summary><c>participant</c>, <c>volunteer</c> or <c>caseworker</c>; null when unknown. Other words, which a file may hold, count as unknown.</summary>
    public string? EndedBy { get; init; }
}
