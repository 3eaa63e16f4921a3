using Matching.Kpi.Indicators;
using Matching.Kpi.Programmes;
using Matching.Kpi.Records;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>Makes the yearly status report from the records.</summary>
public static class StatusReportBuilder
{
    /// <summary>
    /// The report of one calendar year as it stood on one day: every initiative of the catalogue, its indicators of that year,
    /// and always the eleven that are computed from records. A pure function: equal arguments give equal reports.
    /// </summary>
    /// <param name="input">All records, of every year.</param>
    /// <param name="year">The calendar year, 1 to 9999.</param>
    /// <param name="asOf">The day everything is judged on; what is dated later counts nowhere.</param>
    /// <param name="settings">The settings.</param>
    /// <exception cref="ArgumentException">
    /// A key stands twice, or a comparator is unknown.
    /// </exception>
    public static StatusReport Build(KpiInput input, int year, DateOnly asOf, KpiSettings settings)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(settings);
        var records = new RecordsOfYear(input, year, asOf, settings);
        Lazy<RecordsByYear> byYear = new(() => new RecordsByYear(input));
        RecordsOfYear RecordsOf(int other) => records.Of(other, byYear.Value.Of(other));
        return Build(
            input.Catalogue,
            input.Observations,
            YearFigures.Of(records),
            new(() => new FiguresByYear(byYear.Value.Years, other => YearFigures.Of(RecordsOf(other))))) with
        {
            ProgrammesLater = new(() => [.. new[] { KpiProgrammes.Host, KpiProgrammes.Mentor }.Select(programme =>
                ProgrammeYear.Of(programme, records, [.. RecordsOf(year - 1).Cohort(programme)]))]),
        };
    }

    /// <summary>
    /// The same report from figures that were counted before. It has no <see cref="StatusReport.Programmes"/>, and its figures no rows.
    /// </summary>
    /// <param name="catalogue">Initiatives, indicators and targets, of every year.</param>
    /// <param name="observations">Entered values, of every year.</param>
    /// <param name="figures">The counted figures of the year of the report, and those of the other years, all of one day.</param>
    /// <param name="year">The year of the report.</param>
    /// <exception cref="KeyNotFoundException">The year is not among the figures.</exception>
    /// <exception cref="ArgumentException">A key stands twice, or a comparator is unknown.</exception>
    public static StatusReport Build(
        Catalogue catalogue, IReadOnlyList<Observation> observations, IReadOnlyDictionary<int, YearFigures> figures, int year)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(figures);
        var own = figures[year];
        YearFigures Of(int other) => figures.TryGetValue(other, out var found) ? found
            : YearFigures.Of(new RecordsOfYear(new KpiInput(), other, own.AsOf, new KpiSettings()));
        return Build(catalogue, observations, own, new(() => new FiguresByYear([.. figures.Keys], Of)));
    }

    private static StatusReport Build(
        Catalogue catalogue, IReadOnlyList<Observation> observations, YearFigures figures, Lazy<FiguresByYear> otherYears)
    {
        var plan = YearPlan.Of(catalogue, figures.Year);
        var entered = new EnteredByYear(catalogue, observations);
        var judge = new IndicatorJudge(figures, entered, new YearsBeside(entered, otherYears, figures.Year));
        return new StatusReport
        {
            Year = figures.Year,
            AsOf = figures.AsOf,
            Durations = figures.Durations,
            Tracks = [.. plan.TracksOfReport.Select(track => new TrackReport(track, [.. plan.InitiativesOf(track).Select(i => Report(i, plan, judge))]))],
        };
    }

    private static InitiativeReport Report(Initiative initiative, YearPlan plan, IndicatorJudge judge)
    {
        var isCancelled = initiative.State == InitiativeStates.Cancelled;
        var indicators = plan.IndicatorsOf(initiative.Code).Select(i => judge.Report(i, isCancelled)).ToList();
        return new InitiativeReport(initiative, VerdictRules.OfInitiative(isCancelled, indicators.Select(i => i.Verdict)), indicators);
    }
}
