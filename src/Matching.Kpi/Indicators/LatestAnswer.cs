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

    public static KpiAnswer? Of(IEnumerable<KpiAnswer> answers, DateOnly asOf) => answers
        .Where(a => IsOfCountedWave(a) && a.AnsweredOn <= asOf)
        .OrderByDescending(a => a.AnsweredOn)
        .ThenByDescending(a => a.MatchId, StringComparer.Ordinal)
        .ThenByDescending(WaveOrder)
        .FirstOrDefault();

    private static int WaveOrder(KpiAnswer answer) => Array.IndexOf(CountedWaves, answer.Wave);
}
