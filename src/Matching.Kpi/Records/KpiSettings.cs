namespace Matching.Kpi.Records;

/// <summary>What the figures take from the settings.</summary>
/// <param name="MentorEndsOn">
/// <c>Programmes:mentor:EndsOn</c>, the last day of the funded period that <c>young-mentor.still-running</c> speaks of;
/// null when not set, and then that figure is 0.
/// </param>
public sealed record KpiSettings(DateOnly? MentorEndsOn = null);
