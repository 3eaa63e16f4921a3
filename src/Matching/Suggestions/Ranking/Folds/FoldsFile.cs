using Matching.Files;
using Matching.Files.Kinds;

namespace Matching.Suggestions.Ranking.Folds;

/// <summary>The file of folds: match,fold. It is read as every other file is, and fills no table.</summary>
public sealed class FoldsFile()
    : FileDefinition("folds.csv", "", [new("match", new IdKind()) { MustBeFilled = true }, new("fold", new IdKind()) { MustBeFilled = true }], "match")
{
    private static readonly FoldsFile Definition = new();

    /// <summary>
    /// Reads the folds as they stand. Of each fold its own matches are tested, and all others are learned from, those that the file does not name
    /// included, with the outcomes of the pairs' own day: no rule of time, and nobody is kept apart, since the file says who is.
    /// </summary>
    /// <param name="bytes">The file.</param>
    /// <param name="pairs">The past pairs that it may name.</param>
    /// <param name="year">The year in which it is read.</param>
    public static FoldsOutcome Read(byte[] bytes, PastPairs pairs, int year)
    {
        var reading = FileReading.Read(Definition, bytes, year);
        var rows = pairs.Matches.Index().ToDictionary(match => match.Item, match => match.Index, StringComparer.Ordinal);
        foreach (var row in reading.Rows.Where(row => !row.IsRejected && !rows.ContainsKey(row["match"])).ToList())
        {
            reading.Report(row, new Finding("unknown_match", "match", row["match"]));
        }

        if (reading.Findings.Any(finding => !finding.Finding.IsWarning))
        {
            return new FoldsOutcome.Refused([.. reading.Findings.OrderBy(finding => finding.Line)]);
        }

        if (reading.Rows.Count == 0)
        {
            return new FoldsOutcome.Refused([(1, new Finding("no_rows"))]);
        }

        var byFold = reading.Rows.GroupBy(row => row["fold"], row => rows[row["match"]], StringComparer.Ordinal).ToList();
        return new FoldsOutcome.Read([.. byFold.Select(fold => Of(fold.Key, [.. fold], pairs))]);
    }

    private static Fold Of(string name, List<int> test, PastPairs pairs)
    {
        var tested = test.ToHashSet();
        return new Fold(name, [.. Enumerable.Range(0, pairs.Rows).Where(row => !tested.Contains(row))], test, pairs.AsOf);
    }
}
