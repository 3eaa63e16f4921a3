using System.Text;
using Matching.Files;
using Matching.Files.Kinds;
using Matching.Kpi.Records;

namespace Matching.Results.Entering;

/// <summary>
/// A table of values that somebody pastes: the columns of observations.csv by their names, or by the Danish ones that stand in a
/// spreadsheet. What a column does not say, the form says: year, day and source.
/// </summary>
public sealed class PastedTable() : FileDefinition("pasted", "observations", Listed, "indicator", "observed_on", "source")
{
    /// <summary>Lines that one paste may have.</summary>
    public const int MostLines = 500;

    /// <summary>Characters that one paste may have.</summary>
    public const int LongestText = 400_000;

    private static readonly TextKind Title = new(EnteredFigure.LongestTitle);
    private static readonly TextKind Text = new(EnteredFigure.LongestText);

    private static readonly Column[] Listed =
    [
        new("indicator", new IdKind()) { MustBeFilled = true },
        new("value", new TypedNumberKind()),
        new("period", new YearKind()) { MayBeMissing = true },
        new("qualifier", Title) { MayBeMissing = true },
        new("state", new CodeKind(ObservationStates.All)) { MayBeMissing = true },
        new("source", Title) { MayBeMissing = true },
        new("observed_on", new TypedDateKind()) { MayBeMissing = true },
        new("note_da", Text) { MayBeMissing = true },
        new("note_en", Text) { MayBeMissing = true },
    ];

    private static readonly Dictionary<string, string> DanishNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["indikator"] = "indicator",
        ["værdi"] = "value",
        ["periode"] = "period",
        ["år"] = "period",
        ["forbehold"] = "qualifier",
        ["tilstand"] = "state",
        ["kilde"] = "source",
        ["dag"] = "observed_on",
        ["dato"] = "observed_on",
        ["bemærkning"] = "note_da",
    };

    /// <summary>Lines that say the same twice are one value; lines that contradict each other are told of each other.</summary>
    public override bool HasEachKeyOnce => false;

    /// <summary>Reads a text with tabs, semicolons or commas between its cells, as the files of a folder are read.</summary>
    public static FileReading Read(string text, int year)
    {
        text = text.TrimStart('\r', '\n');
        var (separator, first) = Header(text);
        var named = string.Join(separator, first.Split(separator).Select(NameOf));
        var rest = text[first.Length..];
        return FileReading.Read(new PastedTable(), Encoding.UTF8.GetBytes(named + rest), year, separator);
    }

    /// <summary>What the first line calls a column; its own name if that stands nowhere.</summary>
    public static string Typed(string text, string column)
    {
        var (separator, first) = Header(text.TrimStart('\r', '\n'));
        return first.Split(separator).FirstOrDefault(name => NameOf(name) == column)?.Trim().Trim('"') ?? column;
    }

    private static string NameOf(string typed) => DanishNames.GetValueOrDefault(typed.Trim().Trim('"'), typed);

    private static (char Separator, string First) Header(string text)
    {
        var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length).ToString();
        return (first.Contains('\t', StringComparison.Ordinal) ? '\t' : CsvText.SeparatorOf(Encoding.UTF8.GetBytes(first)), first);
    }
}
