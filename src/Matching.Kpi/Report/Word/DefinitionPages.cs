using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Word;

/// <summary>How the computed figures are counted.</summary>
internal static class DefinitionPages
{
    public static void Add(WordFile document, StatusReport report, CultureInfo culture)
    {
        var heading = DocumentTexts.Get("definitions", culture);
        document.Heading(heading, 1, onNewPage: true);
        document.Add(DocumentTexts.Get("definitions.entered", culture));
        var table = new WordTable(DefinitionLines.Headings(culture), [18, 20, 20, 22, 20], heading);
        foreach (var line in DefinitionLines.Of(report, culture))
            table.Add([.. line.Select((text, i) => new[] { WordText.Paragraph(text, i == 0 ? WordStyles.Strong : WordStyles.Cell) })]);
        document.Add(table);
    }
}
