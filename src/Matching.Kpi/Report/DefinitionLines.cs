using System.Globalization;
using Matching.Kpi.Indicators;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>How the computed figures are counted, a line each, in words.</summary>
internal static class DefinitionLines
{
    private static readonly string[] Columns = ["question", "population", "formula", "caution"];

    public static IReadOnlyList<string> Headings(CultureInfo culture) =>
        [KpiTexts.Get("report.indicator", culture), .. Columns.Select(c => DocumentTexts.Get("definitions." + c, culture))];

    public static IReadOnlyList<IReadOnlyList<string>> Of(StatusReport report, CultureInfo culture)
    {
        var names = report.Indicators.ToLookup(i => i.Code, i => i.Name(culture), StringComparer.Ordinal);
        return
        [
            .. Definitions.All.Select(d => (IReadOnlyList<string>)
                [names[d.Code].FirstOrDefault() ?? d.Name(culture), d.Question(culture), d.Population(culture), d.Formula(culture), d.Caution(culture)]),
        ];
    }
}
