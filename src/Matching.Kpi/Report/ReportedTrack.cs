using Matching.Kpi.Records;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>A track as it was reported.</summary>
/// <param name="Code">A code of <see cref="Tracks"/>.</param>
/// <param name="Standing">Who approved it and when.</param>
/// <param name="Initiatives">In the order of the report.</param>
public sealed record ReportedTrack(string Code, TrackStanding Standing, IReadOnlyList<ReportedInitiative> Initiatives);

/// <summary>An initiative as it was reported, with the three columns of the annex.</summary>
/// <param name="Initiative">The catalogue's row as it was.</param>
/// <param name="Verdict">As it was reported.</param>
/// <param name="Figures">In the order of the report.</param>
public sealed record ReportedInitiative(Initiative Initiative, Verdict Verdict, IReadOnlyList<ReportedFigure> Figures);

/// <summary>How far the figures of a track are: a draft, approved, or approved and locked.</summary>
public sealed record TrackStanding
{
    /// <summary>The code of a track that is a draft in a year of which figures are, or were, approved.</summary>
    public const string Draft = "draft";

    /// <summary>The code of a track that is approved.</summary>
    public const string Approved = "approved";

    /// <summary>The code of a track that is approved and was handed over.</summary>
    public const string Locked = "locked";

    /// <summary><see cref="Draft"/>, <see cref="Approved"/> or <see cref="Locked"/>.</summary>
    public required string State { get; init; }

    /// <summary>The day that the reported figures were judged on; null for a draft.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Who approved it, by name; null for a draft.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The day in Copenhagen it was approved; null for a draft.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>Who locked it, by name; null while it is not.</summary>
    public string? LockedBy { get; init; }

    /// <summary>The day in Copenhagen it was locked; null while it is not.</summary>
    public DateOnly? LockedOn { get; init; }

    /// <summary>Whether its figures stand as they were reported.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool Stands => State is Approved or Locked;
}
