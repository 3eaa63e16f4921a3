using System.Buffers;
using System.Globalization;

namespace Matching.Suggestions;

/// <summary>The CSV of <c>scores</c>: participant, volunteer, score, a row for each eligible pair; scores round-trip.</summary>
public static class ScoresFile
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <returns>Number of pairs written.</returns>
    public static async Task<long> WriteAsync(TextWriter writer, IAsyncEnumerable<PairScore> pairs)
    {
        await writer.WriteAsync("participant,volunteer,score\n");
        var written = 0L;
        await foreach (var pair in pairs)
        {
            await writer.WriteAsync(string.Create(CultureInfo.InvariantCulture,
                $"{Cell(pair.Participant)},{Cell(pair.Volunteer)},{pair.Points:R}\n"));
            written++;
        }

        return written;
    }

    private static string Cell(string id) =>
        id.AsSpan().ContainsAny(NeedQuotes) ? $"\"{id.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : id;
}
