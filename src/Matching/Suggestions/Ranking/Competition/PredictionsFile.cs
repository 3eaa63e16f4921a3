using System.Buffers;
using System.Globalization;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>The CSV of what was said of each tested pair: match,fold,contestant,score; scores round-trip.</summary>
public static class PredictionsFile
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <returns>Number of rows written.</returns>
    public static async Task<int> WriteAsync(TextWriter writer, PastPairs pairs, CompetitionResult result)
    {
        await writer.WriteAsync("match,fold,contestant,score\n");
        var (trial, written) = (result.Trial, 0);
        foreach (var (who, contestant) in result.Contestants.Index())
        {
            for (var place = 0; place < trial.Rows.Length; place++, written++)
            {
                await writer.WriteAsync(string.Create(CultureInfo.InvariantCulture,
                    $"{Cell(pairs.Matches[trial.Rows[place]])},{Cell(result.Folds[trial.Folds[place]].Name)},{contestant.Code},{trial.Said[who].Scores[place]:R}\n"));
            }
        }

        return written;
    }

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(NeedQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
