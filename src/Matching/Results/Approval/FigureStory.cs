using Matching.Results.Entering;

namespace Matching.Results.Approval;

/// <summary>How one figure was reported and what was entered for it.</summary>
/// <param name="Reported">As it stands approved; null while its track is a draft.</param>
/// <param name="Approval">The round it was approved in.</param>
/// <param name="Changed">What is other today; null if nothing is.</param>
/// <param name="Before">As it was reported in rounds that were reopened, the latest first.</param>
/// <param name="Entered">The entered values, the withdrawn ones among them; the latest day first.</param>
/// <param name="Changes">What was changed by hand, the latest first.</param>
public sealed record FigureStory(
    ApprovedFigure? Reported,
    TrackApproval? Approval,
    ChangedFigure? Changed,
    IReadOnlyList<(ApprovedFigure Figure, TrackApproval Round)> Before,
    IReadOnlyList<EnteredObservation> Entered,
    IReadOnlyList<ObservationChange> Changes);
