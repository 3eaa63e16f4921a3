using Matching.Kpi.Calendar;
using Matching.Kpi.Records;

namespace Matching.Kpi.Indicators;

/// <summary>Indicators that count matches by their days. Every match of the programme gets one row.</summary>
internal static class MatchCounts
{
    /// <summary>The cohort itself.</summary>
    public static IEnumerable<FigureRow> Started(RecordsOfYear records, string programme) =>
        RowsOf(records, programme, _ => (RowPlace.Numerator, null));

    /// <summary>The cohort's matches that are longer(6).</summary>
    public static IEnumerable<FigureRow> LastedOver6Months(RecordsOfYear records, string programme) =>
        RowsOf(records, programme, match =>
            match.IsLongerThan(6, records.AsOf) ? (RowPlace.Numerator, null)
            : match.HadEnded(records.AsOf) ? (RowPlace.LeftOut, Reasons.EndedWithin6Months)
            : (RowPlace.LeftOut, Reasons.NotYet6Months));

    /// <summary>Of the cohort that is mature(3), the matches that are longer(3).</summary>
    public static IEnumerable<FigureRow> ShareOver3Months(RecordsOfYear records, string programme) =>
        RowsOf(records, programme, match =>
            !match.IsMature(3, records.AsOf) ? (RowPlace.LeftOut, Reasons.NotYet3Months)
            : match.IsLongerThan(3, records.AsOf) ? (RowPlace.Numerator, null)
            : (RowPlace.DenominatorOnly, Reasons.EndedWithin3Months));

    /// <summary>The cohort's matches that started by the end of the funded period and did not end by it, once it is over.</summary>
    public static IEnumerable<FigureRow> RunningAfterPeriod(RecordsOfYear records, string programme) =>
        RowsOf(records, programme, match =>
            records.Settings.MentorEndsOn is not { } end || records.AsOf <= end ? (RowPlace.LeftOut, Reasons.PeriodNotOver)
            : match.StartedOn > end ? (RowPlace.LeftOut, Reasons.StartedAfterPeriod)
            : match.HadEnded(end) ? (RowPlace.LeftOut, Reasons.EndedInPeriod)
            : (RowPlace.Numerator, null));

    private static IEnumerable<FigureRow> RowsOf(
        RecordsOfYear records, string programme, Func<KpiMatch, (RowPlace Place, string? Reason)> inCohort)
    {
        foreach (var match in records.Input.Matches.Where(m => m.Programme == programme))
        {
            var (place, reason) = records.WhyNotInCohort(match) is { } why ? (RowPlace.LeftOut, why) : inCohort(match);
            yield return new FigureRow
            {
                Place = place,
                Reason = reason,
                MatchId = match.Id,
                ParticipantId = match.ParticipantId,
                VolunteerId = match.VolunteerId,
            };
        }
    }
}
