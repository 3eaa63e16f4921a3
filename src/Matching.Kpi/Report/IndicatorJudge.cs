using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>Puts an indicator's value, verdict and neighbours together.</summary>
internal sealed class IndicatorJudge
{
    private readonly RecordsOfYear records;
    private readonly IReadOnlyDictionary<string, SurvivalCurve> durations;
    private readonly ILookup<string, Observation> observations;
    private readonly YearsBeside years;

    public IndicatorJudge(RecordsOfYear records, YearsBeside years)
    {
        this.records = records;
        this.years = years;
        durations = YearsBeside.DurationsOf(records);
        var period = records.Year.ToString("D4", CultureInfo.InvariantCulture);
        observations = records.Input.Observations.Where(o => o.Period == period).ToLookup(o => o.Indicator, StringComparer.Ordinal);
    }

    /// <summary>How long the year's matches last, by programme code.</summary>
    public IReadOnlyDictionary<string, SurvivalCurve> Durations => durations;

    public IndicatorReport Report(PlannedIndicator planned, bool initiativeIsCancelled)
    {
        var (code, row, definition) = planned;
        var entered = ChosenObservation.Of(observations[code], records.AsOf, row?.Rule ?? ObservationRules.Latest);
        var figure = definition is null ? null : Figure.Of(definition, records);
        var value = figure is null ? entered.Counts?.Value : figure.Value;
        var whenMissing = VerdictRules.WithoutValue(entered.Counts?.State, records.Year, records.AsOf);
        var report = new IndicatorReport
        {
            Code = code,
            Row = row,
            Definition = definition,
            Figure = figure,
            Judged = figure is null ? entered.Counts : null,
            EnteredBeside = figure is null ? null : entered.Counts,
            AlsoStated = entered.AlsoStated,
            Earlier = entered.Earlier,
            Parts = entered.Parts,
            Verdict = VerdictRules.OfIndicator(
                initiativeIsCancelled, Target.Of(row?.Comparator, row?.Target, row?.TargetHigh), value, whenMissing),
            Durations = definition is { IsAboutDuration: true } ? durations[definition.Programme] : null,
        };
        return report with { Later = new IndicatorLater(report, records, later => years.Of(report with { Later = later }, initiativeIsCancelled)) };
    }
}
