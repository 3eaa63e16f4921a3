using Matching.Kpi.Indicators;
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
        var plan = YearPlan.Of(input.Catalogue, year);
        var records = new RecordsOfYear(input, year, asOf, settings);
        var years = new YearsBeside(records);
        var judge = new IndicatorJudge(records, years);
        return new StatusReport
        {
            Year = year,
            AsOf = asOf,
            Durations = judge.Durations,
            ProgrammesLater = new(years.Programmes),
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
