using System.Collections.Concurrent;
using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Indicators;
using Matching.Kpi.Programmes;
using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>The years beside the year of a report, from the same records on the same day; each is counted when it is asked for.</summary>
internal sealed class YearsBeside(RecordsOfYear records)
{
    private readonly Lazy<RecordsByYear> byYear = new(() => new RecordsByYear(records.Input));
    private readonly ConcurrentDictionary<int, IndicatorJudge> judges = new();

    /// <summary>How long the matches of a year last, by programme code.</summary>
    public static IReadOnlyDictionary<string, SurvivalCurve> DurationsOf(RecordsOfYear year) =>
        new[] { KpiProgrammes.Host, KpiProgrammes.Mentor }.ToDictionary(
            programme => programme,
            programme => KaplanMeier.Of(year.Cohort(programme).Select(m => Durations.Days(m, year.AsOf))),
            StringComparer.Ordinal);

    /// <summary>The years of an indicator, its own last.</summary>
    public YearSeries Of(IndicatorReport indicator, bool initiativeIsCancelled)
    {
        var earlier = YearsOf(indicator).Where(y => y < records.Year).Distinct().OrderDescending().Take(YearSeries.MostYears - 1).Order();
        return new YearSeries(
            [
                .. earlier.Select(year => YearValue.Of(year, JudgeOf(year).Report(Planned(indicator, year), initiativeIsCancelled))),
                YearValue.Of(records.Year, indicator),
            ],
            indicator.Unit);
    }

    /// <summary>The course of both programmes in the year of the report.</summary>
    public IReadOnlyList<ProgrammeYear> Programmes() =>
    [
        .. new[] { KpiProgrammes.Host, KpiProgrammes.Mentor }.Select(programme =>
            ProgrammeYear.Of(programme, records, [.. RecordsOf(records.Year - 1).Cohort(programme)])),
    ];

    private IEnumerable<int> YearsOf(IndicatorReport indicator) => byYear.Value.InCatalogue(indicator.Code).Concat(indicator.Definition switch
    {
        null => [],
        { Source: Sources.People } people => byYear.Value.OfPeople(people.Programme, records.AsOf),
        var matches => byYear.Value.OfMatches(matches.Programme, records.AsOf),
    });

    private IndicatorJudge JudgeOf(int year) => judges.GetOrAdd(year, other => new IndicatorJudge(RecordsOf(other), this));

    private RecordsOfYear RecordsOf(int year) => records.Of(year, byYear.Value.Of(year));

    private PlannedIndicator Planned(IndicatorReport indicator, int year) =>
        new(indicator.Code, byYear.Value.Row(indicator.Code, year.ToString("D4", CultureInfo.InvariantCulture)), indicator.Definition);
}
