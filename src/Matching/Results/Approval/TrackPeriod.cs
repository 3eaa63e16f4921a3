using Matching.Kpi.Disaggregation;
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

    public IReadOnlyList<IndicatorReport> Awaited { get; } = MissingFigures.AwaitedIn(Track);

    /// <summary>Entered counts so small that the public does not see them unless somebody says that they count no people.</summary>
    public IReadOnlyList<IndicatorReport> HeldBack { get; } =
    [
        .. Track.Indicators.Where(i => i.Definition is null
            && PublicHeads.IsSmallItself(new HeadFigure(i.Code, i.Unit, i.Value, null, null) { CountsThings = i.Row?.CountsThings ?? false })),
    ];

    public string Seen => SeenFigures.Of(Track);
}
