using System.Globalization;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Competition;

namespace Matching.Cli;

/// <summary>A competition as people read it at a terminal: a row for each contestant, the reference last.</summary>
public static class CompetitionTable
{
    public static async Task TellAsync(this Session session, CompetitionResult result)
    {
        var contestants = result.Contestants.Append(result.Reference).Select(one => (Name: $"{one.Code} ({CompetitionWords.Name(one.Code, session.Culture)})", Result: one)).ToList();
        var width = contestants.Max(one => one.Name.Length);
        await session.Out.WriteLineAsync($"{new string(' ', width)} {"NDCG@5",-22} {"MRR",-22} {"AUC",-22} {"Brier",-22} {"slope",-22}".TrimEnd());
        foreach (var (name, one) in contestants)
        {
            await session.Out.WriteLineAsync(
                $"{name.PadRight(width)} {Cell(one.Ndcg),-22} {Cell(one.ReciprocalRank),-22} {Cell(one.Auc),-22} {Cell(one.Brier),-22} {Cell(one.Slope),-22}".TrimEnd());
        }

        await session.Error.WriteLineAsync(RankingTexts.Sentences.Format(
            "evaluated", session.Culture, result.Pairs, result.Folds.Count, result.Outcomes, result.Lasted));
        await session.Error.WriteLineAsync(CompetitionWords.Why(result.Reason, session.Culture));
    }

    private static string Cell(Estimate estimate) => estimate switch
    {
        { Value: null } => "–",
        { Low: { } low, High: { } high } => string.Create(CultureInfo.InvariantCulture, $"{estimate.Value:0.000} [{low:0.000}, {high:0.000}]"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{estimate.Value:0.000}"),
    };
}
