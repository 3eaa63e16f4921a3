namespace Matching.Kpi.Report;

/// <summary>One track of the report.</summary>
/// <param name="Code">A code of <see cref="Records.Tracks"/>.</param>
/// <param name="Initiatives">By their order in the catalogue, those without one last.</param>
public sealed record TrackReport(string Code, IReadOnlyList<InitiativeReport> Initiatives)
{
    /// <summary>How far its figures are; null in a year of which none were ever approved.</summary>
    public TrackStanding? Standing { get; init; }

    /// <summary>Indicators that came to the catalogue after the figures were approved: not among those reported, shown beside.</summary>
    public IReadOnlyList<IndicatorReport> Came { get; init; } = [];

    /// <summary>The track's indicators in the order of the report.</summary>
    public IEnumerable<IndicatorReport> Indicators => Initiatives.SelectMany(i => i.Indicators);

    /// <summary>The track's initiatives by verdict.</summary>
    public InitiativeCounts InitiativeCounts => InitiativeCounts.Of(Initiatives);

    /// <summary>The track's indicators by verdict.</summary>
    public IndicatorCounts IndicatorCounts => IndicatorCounts.Of(Indicators);
}
