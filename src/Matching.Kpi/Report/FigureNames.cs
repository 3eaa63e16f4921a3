using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>Figures by name outside their table: "Participants" says nothing without its initiative.</summary>
internal sealed class FigureNames
{
    private const int LongestName = 120;

    private readonly Dictionary<string, string> initiatives;
    private readonly CultureInfo culture;

    public FigureNames(StatusReport report, CultureInfo culture)
    {
        this.culture = culture;
        initiatives = report.Initiatives.SelectMany(i => i.Indicators.Select(indicator => (indicator.Code, Name: i.Initiative.Name(culture))))
            .ToDictionary(pair => pair.Code, pair => pair.Name, StringComparer.Ordinal);
    }

    /// <summary>The name of the initiative it belongs to.</summary>
    public string Initiative(IndicatorReport indicator) => initiatives.GetValueOrDefault(indicator.Code, "");

    /// <summary>Initiative and figure, on one line.</summary>
    public string Of(IndicatorReport indicator) => PlainText.Clipped(PlainText.OneLine($"{Initiative(indicator)}: {indicator.Name(culture)}"), LongestName);
}
