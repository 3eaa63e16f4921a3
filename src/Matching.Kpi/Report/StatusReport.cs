using Matching.Kpi.Calendar;
using Matching.Kpi.Estimates;
using Matching.Kpi.Programmes;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>The status report of one calendar year as it stood on one day.</summary>
public sealed record StatusReport
{
    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>The day everything is judged on.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The three tracks in their fixed order, also where one is empty, and last what has no track where there is any.</summary>
    public required IReadOnlyList<TrackReport> Tracks { get; init; }

    /// <summary>How long the year's matches last, by programme code.</summary>
    public required IReadOnlyDictionary<string, SurvivalCurve> Durations { get; init; }

    /// <summary>The day lies in the year or after it.</summary>
    public bool HasBegun => AsOf.Year >= Year;

    /// <summary>The year is not over on the day: its figures can still grow.</summary>
    public bool IsRunning => !YearEnd.IsOver(Year, AsOf);

    /// <summary>
    /// The course of the two programmes in the year: how matches ended, how long people waited, who said yes, early ends, who
    /// answered. Host first. Counted when first asked for.
    /// </summary>
    public IReadOnlyList<ProgrammeYear> Programmes => ProgrammesLater?.Value ?? [];

    internal Lazy<IReadOnlyList<ProgrammeYear>>? ProgrammesLater { get; init; }

    /// <summary>The programme's money; null where nothing is known of it, and in a report that was not made to be printed.</summary>
    public MoneyReport? Money { get; init; }

    /// <summary>The long-term goals in their order; none in a report that was not made to be printed.</summary>
    public IReadOnlyList<GoalReport> Goals { get; init; } = [];

    /// <summary>Whether figures of the year are, or ever were, approved: then each track says how far it is.</summary>
    public bool HasStanding => Tracks.Any(t => t.Standing is not null);

    /// <summary>All initiatives in the order of the report.</summary>
    public IEnumerable<InitiativeReport> Initiatives => Tracks.SelectMany(t => t.Initiatives);

    /// <summary>All indicators in the order of the report.</summary>
    public IEnumerable<IndicatorReport> Indicators => Tracks.SelectMany(t => t.Indicators);

    /// <summary>Initiatives by verdict.</summary>
    public InitiativeCounts InitiativeCounts => InitiativeCounts.Of(Initiatives);

    /// <summary>Whether an indicator of this verdict may still get another: the year runs, or a case of one of them is not settled.</summary>
    /// <param name="verdict">One that is judged.</param>
    public bool MayTurn(Verdict verdict) => IsRunning || Tracks.Any(t => t.MayTurn(verdict));

    /// <summary>Indicators by verdict.</summary>
    public IndicatorCounts IndicatorCounts => IndicatorCounts.Of(Indicators);
}
