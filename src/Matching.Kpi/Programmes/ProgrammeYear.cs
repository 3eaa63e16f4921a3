using Matching.Kpi.Calendar;
using Matching.Kpi.Estimates;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Kpi.Programmes;

/// <summary>The course of one programme in one year, as known on one day. Nothing here is judged against a target.</summary>
public sealed record ProgrammeYear
{
    /// <summary>A code of <see cref="KpiProgrammes"/>.</summary>
    public required string Programme { get; init; }

    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>How long the year's matches last, in days; the same curve as beside the indicators about durations.</summary>
    public required SurvivalCurve Durations { get; init; }

    /// <summary>Why matches that ended in the year did, and who ended them.</summary>
    public required EndReasons Ends { get; init; }

    /// <summary>How long who registered in the year waited for a match.</summary>
    public required TimeToMatch Waiting { get; init; }

    /// <summary>Who said yes to the proposals of the year.</summary>
    public required Acceptance Acceptance { get; init; }

    /// <summary>Matches of the year that ended within 3 months.</summary>
    public required EarlyClosures Early { get; init; }

    /// <summary>Whether those who answered the first survey differ in how long their matches lasted.</summary>
    public required Respondents Respondents { get; init; }

    /// <summary>
    /// The log-rank test of the year's matches against those of the year before; null where either year has none. Its groups are
    /// labelled by the years.
    /// </summary>
    public required LogRank? AgainstYearBefore { get; init; }

    /// <summary>The course of a programme.</summary>
    /// <param name="programme">A code of <see cref="KpiProgrammes"/>.</param>
    /// <param name="records">All records, as the year looks at them.</param>
    /// <param name="before">The programme's cohort of the year before.</param>
    public static ProgrammeYear Of(string programme, RecordsOfYear records, IReadOnlyList<KpiMatch> before)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(before);
        var own = records.Input.Matches.Where(m => m.Programme == programme).ToList();
        var cohort = records.Cohort(programme).ToList();
        return new ProgrammeYear
        {
            Programme = programme,
            Year = records.Year,
            Durations = KaplanMeier.Of(cohort.Select(m => Estimates.Durations.Days(m, records.AsOf))),
            Ends = EndReasons.Of(own.Where(m => m.EndedOn is { } end && end.Year == records.Year && m.HadEnded(records.AsOf) && m.HadStarted(records.AsOf))),
            Waiting = TimeToMatch.Of(records.Input.Participants.Where(p => p.Programme == programme), own, records.Year, records.AsOf),
            Acceptance = Acceptance.Of(own, records.Year, records.AsOf),
            Early = EarlyClosures.Of(cohort, records.AsOf),
            Respondents = Respondents.Of(cohort, records),
            AgainstYearBefore = cohort.Count == 0 || before.Count == 0 ? null
                : LogRank.Of(Labelled(cohort, records.Year, records.AsOf).Concat(Labelled(before, records.Year - 1, records.AsOf))),
        };
    }

    private static IEnumerable<GroupedTime> Labelled(IEnumerable<KpiMatch> cohort, int year, DateOnly asOf) =>
        cohort.Select(m => new GroupedTime(year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture), Estimates.Durations.Days(m, asOf)));
}
