using System.Collections.Concurrent;
using Matching.Kpi.Indicators;

namespace Matching.Kpi.Report;

/// <summary>The years beside the year of a report, on the same day; each is counted when it is asked for.</summary>
internal sealed class YearsBeside(EnteredByYear entered, Lazy<FiguresByYear> figures, int reportYear)
{
    private readonly ConcurrentDictionary<int, IndicatorJudge> judges = new();

    /// <summary>The years of an indicator, its own last.</summary>
    public YearSeries Of(IndicatorReport indicator, bool initiativeIsCancelled)
    {
        var earlier = YearsOf(indicator).Where(y => y < reportYear).Distinct().OrderDescending().Take(YearSeries.MostYears - 1).Order();
        return new YearSeries(
            [
                .. earlier.Select(year => YearValue.Of(year, JudgeOf(year).Report(Planned(indicator, year), initiativeIsCancelled))),
                YearValue.Of(reportYear, indicator),
            ],
            indicator.Unit);
    }

    private IEnumerable<int> YearsOf(IndicatorReport indicator) =>
        entered.Years(indicator.Code).Concat(indicator.Definition is { } definition ? figures.Value.With(definition) : []);

    private IndicatorJudge JudgeOf(int year) => judges.GetOrAdd(year, other => new IndicatorJudge(figures.Value.Of(other), entered, this));

    private PlannedIndicator Planned(IndicatorReport indicator, int year) => new(indicator.Code, entered.Row(indicator.Code, year), indicator.Definition);
}
