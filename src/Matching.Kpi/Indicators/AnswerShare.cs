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
        records.CohortByParticipant(Programme).Select(p => Row(p.Key, p, records));

    private FigureRow Row(string participant, IEnumerable<KpiMatch> cohort, RecordsOfYear records)
    {
        var leftOut = new FigureRow { Place = RowPlace.LeftOut, ParticipantId = participant };
        if (Segments is not null && !Segments.Contains(records.SegmentOf(participant) ?? ""))
            return leftOut with { Reason = Reasons.AnotherSegment };
        var (isOver4Months, wasDue) = (false, false);
        KpiAnswer? latest = null;
        foreach (var match in cohort)
        {
            if (OnlyOver4Months && !match.IsLongerThan(4, records.AsOf))
                continue;
            isOver4Months = true;
            wasDue = wasDue || match.HadEnded(records.AsOf) || match.IsMature(3, records.AsOf);
            latest = LatestAnswer.Of(records.AnswersIn(match.Id), Question, records.AsOf, latest);
        }

        if (!isOver4Months)
            return leftOut with { Reason = Reasons.NoMatchOver4Months };
        var isGood = latest is not null && Good.Contains(latest.Answer);
        return new FigureRow
        {
            ParticipantId = participant,
            Place = latest is null ? RowPlace.LeftOut : isGood ? RowPlace.Numerator : RowPlace.DenominatorOnly,
            Reason = latest is null ? WhyNone(cohort, records) : isGood ? null : WhyNotGood(latest),
            MatchId = latest?.MatchId,
            Answer = latest,
            FirstSurveyWasDue = latest is not null || wasDue,
        };
    }

    private static string WhyNotGood(KpiAnswer latest) => latest.Answer == "dont_know" ? Reasons.DoesNotKnow : Reasons.AnotherAnswer;

    private string WhyNone(IEnumerable<KpiMatch> cohort, RecordsOfYear records)
    {
        var why = Reasons.NoAnswer;
        foreach (var match in cohort.Where(m => !OnlyOver4Months || m.IsLongerThan(4, records.AsOf)))
        {
            foreach (var answer in records.AnswersOfParticipant(match.Id, Question))
            {
                if (LatestAnswer.IsOfCountedWave(answer))
                    return Reasons.AnsweredAfterTheDay;
                why = Reasons.OnlyAtStart;
            }
        }

        return why;
    }
}
