using Matching.Kpi.Records;
using Matching.Results.Approval;

namespace Matching.Results.Open;

/// <summary>What the public may read of one year: the tracks that stand approved.</summary>
public sealed record OpenYear(int Year, IReadOnlyList<OpenTrack> Tracks);

/// <summary>The approved figures of a track.</summary>
/// <param name="Code">The code of the track.</param>
/// <param name="ApprovedOn">The casework day on which they were judged and approved.</param>
/// <param name="IsLocked">Whether they were handed over.</param>
/// <param name="Figures">In the order of the report.</param>
public sealed record OpenTrack(string Code, DateOnly ApprovedOn, bool IsLocked, IReadOnlyList<OpenFigure> Figures);

/// <summary>An approved figure, as far as the public may read it. Who approved it is not told.</summary>
/// <param name="Reported">As it was approved.</param>
/// <param name="IsWithheld">Whether nothing of its value may be read: it could point to few people.</param>
/// <param name="Changed">Why it reads otherwise today, as <see cref="ChangedFigure.Why"/> says it; null if it does not. Today's number is not told: the difference may be one person.</param>
public sealed record OpenFigure(ApprovedFigure Reported, bool IsWithheld, string? Changed)
{
    /// <summary>The initiative as it was reported: "meetings held" says little without it. Null if it is not known.</summary>
    public Initiative? Initiative { get; init; }

    public double? Value => IsWithheld ? null : Reported.Value;

    /// <summary>Words before an entered value.</summary>
    public string? Qualifier => IsWithheld ? null : Reported.Qualifier;

    public int? Numerator => IsWithheld ? null : Reported.Numerator;

    public int? Denominator => IsWithheld ? null : Reported.Denominator;

    public double? Low => IsWithheld ? null : Reported.Low;

    public double? High => IsWithheld ? null : Reported.High;

    /// <summary>Null where the value is not shown: it would say on which side of its target it lies.</summary>
    public string? Verdict => IsWithheld ? null : Reported.Verdict;
}
