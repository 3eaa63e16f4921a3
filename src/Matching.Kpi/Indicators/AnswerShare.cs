using Matching.Kpi.Calendar;
using Matching.Kpi.Records;

namespace Matching.Kpi.Indicators;

/// <summary>
/// A share of answers. The unit is the participant, once, however many matches of the cohort they have; what counts is their
/// latest answer to the question on any of those matches.
/// </summary>
/// <param name="Programme">Whose cohort.</param>
/// <param name="Question">The question's code.</param>
/// <param name="Good">The answers that count in the numerator.</param>
internal sealed record AnswerShare(string Programme, string Question, IReadOnlySet<string> Good)
{
    /// <summary>The segments asked about; null for everybody.</summary>
    public IReadOnlySet<string>? Segments { get; init; }

    /// <summary>Only answers on matches longer than 4 months count.</summary>
    public bool OnlyOver4Months { get; init; }

    /// <summary>One row for each participant of the cohort.</summary>
    public IEnumerable<FigureRow> Rows(RecordsOfYear records) =>
        records.Cohort(Programme).GroupBy(m => m.ParticipantId, StringComparer.Ordinal).Select(p => Row(p.Key, p, records));

    private FigureRow Row(string participant, IEnumerable<KpiMatch> cohort, RecordsOfYear records)
    {
        var leftOut = new FigureRow { Place = RowPlace.LeftOut, ParticipantId = participant };
        if (Segments is not null && !Segments.Contains(records.SegmentOf(participant) ?? ""))
            return leftOut with { Reason = Reasons.AnotherSegment };
        var matches = cohort.Where(m => !OnlyOver4Months || m.IsLongerThan(4, records.AsOf)).ToList();
        if (matches.Count == 0)
            return leftOut with { Reason = Reasons.NoMatchOver4Months };

        var given = matches.SelectMany(m => records.AnswersOfParticipant(m.Id, Question)).ToList();
        var latest = LatestAnswer.Of(given, records.AsOf);
        return leftOut with
        {
            Place = latest is null ? RowPlace.LeftOut : Good.Contains(latest.Answer) ? RowPlace.Numerator : RowPlace.DenominatorOnly,
            Reason = latest is null ? WhyNone(given) : Good.Contains(latest.Answer) ? null : WhyNotGood(latest),
            MatchId = latest?.MatchId,
            Answer = latest,
            FirstSurveyWasDue = latest is not null || matches.Exists(m => m.IsMature(3, records.AsOf) || m.EndedOn <= records.AsOf),
        };
    }

    private static string WhyNotGood(KpiAnswer latest) => latest.Answer == "dont_know" ? Reasons.DoesNotKnow : Reasons.AnotherAnswer;

    private static string WhyNone(List<KpiAnswer> given) =>
        given.Count == 0 ? Reasons.NoAnswer
        : given.TrueForAll(a => !LatestAnswer.IsOfCountedWave(a)) ? Reasons.OnlyAtStart
        : Reasons.AnsweredAfterTheDay;
}
