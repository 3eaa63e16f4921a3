using Matching.Kpi.Records;

namespace Matching.Kpi.Indicators;

/// <summary>One person or match behind a figure. Ids only: who may see names is decided by who shows the row.</summary>
public sealed record FigureRow
{
    /// <summary>Where it stands.</summary>
    public required RowPlace Place { get; init; }

    /// <summary>Why it is not in the numerator, a code of <see cref="Reasons"/>; null in the numerator.</summary>
    public string? Reason { get; init; }

    /// <summary>The match, where matches are counted, or the match of the answer that counts.</summary>
    public string? MatchId { get; init; }

    /// <summary>The participant; null where volunteers are counted.</summary>
    public string? ParticipantId { get; init; }

    /// <summary>The volunteer; null where participants are counted.</summary>
    public string? VolunteerId { get; init; }

    /// <summary>The answer that counts, where answers do.</summary>
    public KpiAnswer? Answer { get; init; }

    /// <summary>Where answers count: whether the participant belongs to those asked and their first survey was due.</summary>
    public bool FirstSurveyWasDue { get; init; }
}
