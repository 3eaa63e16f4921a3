using Matching.Files;
using Matching.Files.Kinds;
using Matching.Matches;
using Microsoft.Extensions.Options;

namespace Matching.Surveys;

public sealed class AnswersFile(IOptions<SurveySettings> settings)
    : FileDefinition(FileName, "answers", ColumnsOf(settings.Value), "match", "respondent", "wave", "question", "answered_on")
{
    public const string FileName = "surveys.csv";

    public override IEnumerable<Finding> Judge(FileRow row)
    {
        var allowed = Questions.AnswersTo(row["question"]);
        if (!allowed.Contains(row["answer"], StringComparer.Ordinal))
        {
            yield return new Finding("unknown_code", "answer", row["answer"], string.Join(", ", allowed));
        }
    }

    public override IEnumerable<(FileRow Row, Finding Finding)> Remarks(IReadOnlyList<FileRow> rows, StoredTables tables)
    {
        var matches = tables[MatchesFile.FileName];
        foreach (var row in rows)
        {
            var match = matches.Find(row["match"])!;
            var (answered, ended) = (row["answered_on"], match["ended_on"]);
            var due = DueOn(row["wave"], match["started_on"], ended);
            if (due is null || string.CompareOrdinal(answered, due) < 0)
            {
                yield return (row, Finding.Warning("answer_before_wave", "answered_on", answered, due ?? ""));
            }

            if (row["wave"] != Waves.End && ended.Length > 0 && string.CompareOrdinal(answered, ended) > 0)
            {
                yield return (row, Finding.Warning("answer_after_end", "answered_on", answered, ended));
            }
        }
    }

    /// <returns>The first day on which the wave can be answered; null while the match has not come so far.</returns>
    private static string? DueOn(string wave, string started, string ended) => (wave, started, ended) switch
    {
        (Waves.End, _, { Length: > 0 }) => ended,
        (Waves.Start, { Length: > 0 }, _) => started,
        (Waves.ThreeMonths, { Length: > 0 }, _) => DateKind.Text(DateKind.Day(started).AddMonths(3)),
        (Waves.SixMonths, { Length: > 0 }, _) => DateKind.Text(DateKind.Day(started).AddMonths(6)),
        _ => null,
    };

    private static Column[] ColumnsOf(SurveySettings settings) =>
    [
        new("match", new IdKind()) { Field = "match_id", MustBeFilled = true, RefersTo = MatchesFile.FileName, UnknownReference = "unknown_match" },
        new("respondent", new CodeKind(Sides.All)) { MustBeFilled = true },
        new("wave", new CodeKind(Waves.All)) { MustBeFilled = true },
        new("question", new CodeKind(settings.Known)) { MustBeFilled = true },
        new("answer", new CodeKind(Questions.Scale.Union(Questions.Occupations, StringComparer.Ordinal))) { MustBeFilled = true },
        new("answered_on", new DateKind()) { MustBeFilled = true },
    ];
}
