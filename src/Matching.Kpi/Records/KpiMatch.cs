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
}
