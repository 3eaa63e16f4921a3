using System.Collections.Concurrent;
using Matching.Kpi.Calendar;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;

namespace Matching.Kpi.Indicators;

/// <summary>
/// All that is counted from records for one calendar year on one day: the eleven figures with their ripeness, and the curves of
/// durations. It is what can be kept and taken up again instead of counting anew; targets and verdicts are no part of it.
/// </summary>
public sealed class YearFigures
{
    private static readonly int LongestMonths = Definitions.All.Max(d => d.LongerThanMonths ?? 0);

    private readonly ConcurrentDictionary<string, CountedFigure> counted = new(StringComparer.Ordinal);
    private readonly Func<IndicatorDefinition, CountedFigure> count;
    private readonly Lazy<IReadOnlyDictionary<string, SurvivalCurve>> durations;
    private readonly Lazy<bool> isFixed;

    private YearFigures(
        int year, DateOnly asOf, Func<IndicatorDefinition, CountedFigure> count, Func<IReadOnlyDictionary<string, SurvivalCurve>> durations, Func<bool> isFixed)
    {
        (Year, AsOf, this.count) = (year, asOf, count);
        (this.durations, this.isFixed) = (new(durations), new(isFixed));
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>The day judged on.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How long the year's matches last, in days, by programme code.</summary>
    public IReadOnlyDictionary<string, SurvivalCurve> Durations => durations.Value;

    /// <summary>
    /// Whether the passing of days alone changes nothing any more: the year is over, each of its matches has ended and is older than
    /// the longest length that is asked about, no answer is dated later than the day, and the funded period is over. Until then the
    /// figures of the next day are others, if only because a running match is a day longer.
    /// </summary>
    public bool IsFixed => isFixed.Value;

    /// <summary>The figure of a definition.</summary>
    public CountedFigure Of(IndicatorDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return counted.GetOrAdd(definition.Code, _ => count(definition));
    }

    /// <summary>The figures of the records; each is counted when it is first asked for.</summary>
    public static YearFigures Of(RecordsOfYear records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new YearFigures(records.Year, records.AsOf, definition => Count(definition, records), () => DurationsOf(records), () => IsFixedIn(records));
    }

    /// <summary>Figures that were counted before.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="asOf">A day that they are right for.</param>
    /// <param name="figures">By the code of the definition; all of <see cref="Definitions.All"/>.</param>
    /// <param name="durations">By programme code.</param>
    /// <param name="isFixed">See <see cref="IsFixed"/>.</param>
    public static YearFigures Restore(
        int year, DateOnly asOf, IReadOnlyDictionary<string, CountedFigure> figures, IReadOnlyDictionary<string, SurvivalCurve> durations, bool isFixed) =>
        new(year, asOf, definition => figures[definition.Code], () => durations, () => isFixed);

    private static CountedFigure Count(IndicatorDefinition definition, RecordsOfYear records)
    {
        var figure = Figure.Of(definition, records);
        return new CountedFigure(figure, () => Ripeness.Of(definition, figure, records));
    }

    private static Dictionary<string, SurvivalCurve> DurationsOf(RecordsOfYear records) =>
        new[] { KpiProgrammes.Host, KpiProgrammes.Mentor }.ToDictionary(
            programme => programme,
            programme => KaplanMeier.Of(records.Cohort(programme).Select(m => Estimates.Durations.Days(m, records.AsOf))),
            StringComparer.Ordinal);

    private static bool IsFixedIn(RecordsOfYear records) =>
        YearEnd.IsOver(records.Year, records.AsOf)
        && !(records.Settings.MentorEndsOn >= records.AsOf)
        && new[] { KpiProgrammes.Host, KpiProgrammes.Mentor }.SelectMany(records.Cohort).All(m =>
            m.HadEnded(records.AsOf) && m.IsMature(LongestMonths, records.AsOf) && !records.IsAnsweredLater(m.Id));
}
