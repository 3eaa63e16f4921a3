using Matching.Kpi.Records;

namespace Matching.Kpi.Indicators;

/// <summary>
/// The answer that counts: the greatest by day, then by match id in ordinal order, then by wave (3m, 6m, end). Wave
/// <c>start</c> and days after the day judged on count nowhere.
/// </summary>
internal static class LatestAnswer
{
    private static readonly string[] CountedWaves = ["3m", "6m", "end"];

    public static bool IsOfCountedWave(KpiAnswer answer) => WaveOrder(answer) >= 0;

    /// <summary>The greatest of the answers to a question and of the one found before; of equals the first; null where none counts.</summary>
    public static KpiAnswer? Of(IList<KpiAnswer> answers, string question, DateOnly asOf, KpiAnswer? before)
    {
        var latest = before;
        for (var i = 0; i < answers.Count; i++)
        {
            var answer = answers[i];
            if (answer.Question == question && answer.AnsweredOn <= asOf && IsOfCountedWave(answer) && (latest is null || IsLater(answer, latest)))
                latest = answer;
        }

        return latest;
    }

    private static bool IsLater(KpiAnswer one, KpiAnswer other)
    {
        if (one.AnsweredOn != other.AnsweredOn)
            return one.AnsweredOn > other.AnsweredOn;
        var byMatch = string.CompareOrdinal(one.MatchId, other.MatchId);
        return byMatch != 0 ? byMatch > 0 : WaveOrder(one) > WaveOrder(other);
    }

    private static int WaveOrder(KpiAnswer answer) => Array.IndexOf(CountedWaves, answer.Wave);
}
