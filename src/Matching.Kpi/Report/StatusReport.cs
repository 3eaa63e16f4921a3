namespace Matching.Kpi.Report;

/// <summary>The status report of one year: tracks, initiatives, indicators and their verdicts.</summary>
public sealed record StatusReport(int Year, DateOnly AsOf, IReadOnlyList<TrackReport> Tracks);

/// <summary>One track of the report.</summary>
public sealed record TrackReport(string Code);
