using System.Globalization;
using Matching.Database;
using Matching.Files;
using Matching.Kpi.Records;

namespace Matching.Results.Entering;

/// <summary>
/// Enters the values of a pasted table in one transaction. Nothing is stored if a line is wrong, unless the good ones are asked for; nothing
/// is ever overwritten: a value that stands otherwise is to be corrected on its own, with a reason.
/// </summary>
public sealed class PasteObservations(MatchingDatabase database)
{
    /// <param name="text">The table, its first line with the names of the columns.</param>
    /// <param name="year">The year of lines that name none.</param>
    /// <param name="source">The source of lines that name none.</param>
    /// <param name="store">False only shows what would come of it.</param>
    /// <param name="onlyGood">Store the good lines although others are wrong.</param>
    /// <param name="change">Who, when, and why where a period is approved; its day is that of lines that name none.</param>
    public Task<PasteResult> HandleAsync(string text, int year, string? source, bool store, bool onlyGood, Change change)
    {
        if (text.Length > PastedTable.LongestText)
        {
            return Task.FromResult(new PasteResult([], IsStored: false) { IsTooLong = true });
        }

        var reading = PastedTable.Read(text, change.On.Year);
        return reading.Rows.Count > PastedTable.MostLines
            ? Task.FromResult(new PasteResult([], IsStored: false) { IsTooLong = true })
            : database.WriteAsync(async scope =>
        {
            var lines = new List<PastedLine>(Unreadable(reading, text));
            var figures = reading.Rows.Where(row => !row.IsRejected).Select(row => (row.Line, Figure: Figure(row, year, source, change.On))).ToList();
            foreach (var (line, figure) in figures)
            {
                // Neither of two that contradict each other is the good one.
                if (figures.Where(other => IsAgainst(other.Figure, figure)).Select(other => other.Line).ToList() is { Count: > 0 } against)
                {
                    lines.Add(new PastedLine(line, figure, PastedLine.Wrong) { Against = against });
                    continue;
                }

                lines.Add(await RecordObservation.InAsync(scope, figure, change) switch
                {
                    EntryOutcome.Entered { IsChange: true } => new PastedLine(line, figure, PastedLine.New),
                    EntryOutcome.Entered => new PastedLine(line, figure, PastedLine.Unchanged),
                    var other => new PastedLine(line, figure, PastedLine.Wrong, other),
                });
            }

            var result = new PasteResult([.. lines.OrderBy(line => line.Line)], IsStored: store && (onlyGood || lines.TrueForAll(l => l.State != PastedLine.Wrong)));
            return result.IsStored ? result : scope.GiveUp(result);
        });
    }

    /// <summary>All that is wrong with each line, by the names that its columns have in the table.</summary>
    private static IEnumerable<PastedLine> Unreadable(FileReading reading, string text) => reading.Findings
        .Where(found => !found.Finding.IsWarning)
        .GroupBy(found => found.Line)
        .Select(line => new PastedLine(line.Key, null, PastedLine.Wrong)
        {
            Indicator = reading.Rows.FirstOrDefault(row => row.Line == line.Key)?["indicator"] is { Length: > 0 } code ? code : null,
            Findings = [.. line.Select(found => found.Finding.Column is { } column ? found.Finding with { Column = PastedTable.Typed(text, column) } : found.Finding)],
        });

    private static EnteredFigure Figure(FileRow row, int year, string? source, DateOnly today) => new()
    {
        Indicator = row["indicator"],
        Period = Or(row["period"], year.ToString("D4", CultureInfo.InvariantCulture)),
        Value = row["value"] is { Length: > 0 } value ? double.Parse(value, CultureInfo.InvariantCulture) : null,
        Qualifier = OrNull(row["qualifier"]),
        State = Or(row["state"], ObservationStates.Measured),
        Source = OrNull(row["source"]) ?? source,
        ObservedOn = row["observed_on"] is { Length: > 0 } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : today,
        NoteDa = OrNull(row["note_da"]),
        NoteEn = OrNull(row["note_en"]),
    };

    private static bool IsAgainst(EnteredFigure one, EnteredFigure other) =>
        (one.Indicator, one.Period, one.ObservedOn, one.Source) == (other.Indicator, other.Period, other.ObservedOn, other.Source) && one != other;

    private static string Or(string cell, string otherwise) => cell.Length > 0 ? cell : otherwise;

    private static string? OrNull(string cell) => cell.Length > 0 ? cell : null;
}
