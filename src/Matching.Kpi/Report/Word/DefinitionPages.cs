using System.Globalization;
using Matching.Kpi.Indicators;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Word;

/// <summary>How the computed figures are counted.</summary>
internal static class DefinitionPages
{
    private static readonly string[] Columns = ["question", "population", "formula", "caution"];

    public static void Add(WordFile document, StatusReport report, CultureInfo culture)
    {
        var heading = DocumentTexts.Get("definitions", culture);
        document.Heading(heading, 1, onNewPage: true);
        document.Add(DocumentTexts.Get("definitions.entered", culture));
        var names = report.Indicators.ToLookup(i => i.Code, i => i.Name(culture), StringComparer.Ordinal);
        var table = new WordTable(
            [KpiTexts.Get("report.indicator", culture), .. Columns.Select(c => DocumentTexts.Get("definitions." + c, culture))], [18, 20, 20, 22, 20], heading);
        foreach (var definition in Definitions.All)
        {
            table.Add([.. new[] { definition.Question(culture), definition.Population(culture), definition.Formula(culture), definition.Caution(culture) }
                .Select(text => new[] { WordText.Paragraph(text, WordStyles.Cell) })
                .Prepend([WordText.Paragraph(names[definition.Code].FirstOrDefault() ?? definition.Name(culture), WordStyles.Head)])]);
        }

        document.Add(table);
    }
}
