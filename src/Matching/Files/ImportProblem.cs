using System.Globalization;

namespace Matching.Files;

/// <param name="File">Bare file name; empty for the folder as a whole.</param>
/// <param name="Line">Where the row begins; the header's line for what is wrong with a whole file, 0 for the folder.</param>
/// <param name="Column">The column as the file's header knows it; null where it is the whole row.</param>
/// <param name="Code">Stable, snake_case; docs/import-problems.md lists them.</param>
/// <param name="Severity">error or warning.</param>
/// <param name="Message">A sentence in the reader's language.</param>
public sealed record ImportProblem(string File, int Line, string? Column, string Code, string Severity, string Message)
{
    public const string Error = "error";
    public const string Warning = "warning";

    private const int CellShown = 40;

    public static ImportProblem From(string file, int line, Finding finding, CultureInfo culture) => new(
        file,
        line,
        finding.Column,
        finding.Code,
        finding.IsWarning ? Warning : Error,
        FilesTexts.Sentences.Format(finding.Code, culture, finding.Column, Shown(finding.Cell), finding.Expected));

    private static string Shown(string cell)
    {
        var plain = string.Concat(cell.EnumerateRunes().Where(rune => !System.Text.Rune.IsControl(rune)));
        if (plain.Length <= CellShown)
        {
            return plain;
        }

        var end = char.IsHighSurrogate(plain[CellShown - 1]) ? CellShown - 1 : CellShown;
        return plain[..end] + "…";
    }
}
