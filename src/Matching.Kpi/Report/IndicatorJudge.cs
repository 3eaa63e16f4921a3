using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>Puts an indicator's value, verdict and neighbours together.</summary>
internal sealed class IndicatorJudge(YearFigures figures, EnteredByYear byYear, YearsBeside years)
{
    public IndicatorReport Report(PlannedIndicator planned, bool initiativeIsCancelled)
    {
        var (code, row, definition) = planned;
        var entered = ChosenObservation.Of(byYear.Observations(code, figures.Year), figures.AsOf, row?.Rule ?? ObservationRules.Latest);
        var counted = definition is null ? null : figures.Of(definition);
        var figure = counted?.Figure;
        var value = figure is null ? entered.Counts?.Value : figure.Value;
        var whenMissing = VerdictRules.WithoutValue(entered.Counts?.State, figures.Year, figures.AsOf);
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
            From = entered.Parts.Count > 0 ? entered.Parts : entered.Counts is { } counts ? [counts] : [],
            Verdict = VerdictRules.OfIndicator(
                initiativeIsCancelled, Target.Of(row?.Comparator, row?.Target, row?.TargetHigh), value, whenMissing),
            Durations = definition is { IsAboutDuration: true } ? figures.Durations[definition.Programme] : null,
        };
        return report with { Later = new IndicatorLater(report, counted, figures, later => years.Of(report with { Later = later })) };
    }
}
