using System.Collections.Concurrent;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>The years beside the year of a report, on the same day; each is counted when it is asked for.</summary>
internal sealed class YearsBeside(EnteredByYear entered, Lazy<FiguresByYear> figures, int reportYear)
{
    private readonly ConcurrentDictionary<int, IndicatorJudge> judges = new();

    /// <summary>The years of an indicator, its own last; each judged by how its initiative stood in that year.</summary>
    public YearSeries Of(IndicatorReport indicator)
    {
        var earlier = YearsOf(indicator).Where(y => y < reportYear).Distinct().OrderDescending().Take(YearSeries.MostYears - 1).Order();
        return new YearSeries(
            [
                .. earlier.Select(year => YearValue.Of(year, In(indicator, year))),
                YearValue.Of(reportYear, indicator),
            ],
            indicator.Unit);
    }

    private IEnumerable<int> YearsOf(IndicatorReport indicator) =>
        entered.Years(indicator.Code).Concat(indicator.Definition is { } definition ? figures.Value.With(definition) : []);

    private IndicatorJudge JudgeOf(int year) => judges.GetOrAdd(year, other => new IndicatorJudge(figures.Value.Of(other), entered, this));

    private IndicatorReport In(IndicatorReport indicator, int year)
    {
        var row = entered.Row(indicator.Code, year);
        var initiative = indicator.Definition?.Initiative ?? (row ?? indicator.Row)?.Initiative;
        return JudgeOf(year).Report(
            new PlannedIndicator(indicator.Code, row, indicator.Definition), initiative is not null && entered.StateOf(initiative, year) == InitiativeStates.Cancelled);
    }
}
