using System.Globalization;
using Matching.Kpi.Report;

namespace Matching.Results.Approval;

/// <summary>How far one track of a year is.</summary>
/// <param name="Track">Its figures as they are now.</param>
/// <param name="Latest">The latest round of approval; null if there was none.</param>
/// <param name="Reported">The figures that stand approved; empty while it is a draft.</param>
/// <param name="Changed">Those of them that read otherwise today.</param>
/// <param name="Came">Figures that were not reported: their indicators came to the catalogue later.</param>
public sealed record TrackPeriod(
    TrackReport Track,
    TrackApproval? Latest,
    IReadOnlyList<ApprovedFigure> Reported,
    IReadOnlyList<ChangedFigure> Changed,
    IReadOnlyList<IndicatorReport> Came)
{
    public string State => Latest is { Stands: true } ? Latest.State : PeriodStates.Draft;

    public IReadOnlyList<IndicatorReport> Missing { get; } = MissingFigures.In(Track);

    public bool HasNoTargets { get; } = MissingFigures.HasNoTargets(Track);

    public IReadOnlyList<IndicatorReport> Awaited { get; } = MissingFigures.AwaitedIn(Track);

    /// <summary>What the public does not see of it: now that it stands, or after its approval. Figures of other tracks are among them if this approval hides them.</summary>
    public IReadOnlyList<HeldBack> HeldBack { get; init; } = [];

    /// <summary>The figures as an approval on the day of a report would keep them.</summary>
    internal IReadOnlyList<ApprovedFigure> IfApproved(StatusReport report) => ApprovedFigure.Of(
        Track,
        new TrackApproval
        {
            Period = report.Year.ToString("D4", CultureInfo.InvariantCulture), Track = Track.Code, Round = (Latest?.Round ?? 0) + 1, State = PeriodStates.Draft,
            AsOf = report.AsOf, ApprovedBy = "", ApprovedAt = DateTimeOffset.MinValue,
        });

    public string Seen => SeenFigures.Of(Track);
}
