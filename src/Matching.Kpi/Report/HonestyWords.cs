using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>
/// What must be read beside a figure that is not settled, as remarks: how far it is settled with the curve's estimate and the forecast, how the
/// forecast was made, and the light with its rule. Nothing of a figure that is final.
/// </summary>
internal static class HonestyWords
{
    public static IEnumerable<string> Of(IndicatorReport indicator, CultureInfo culture)
    {
        if (indicator.IsFinal)
            yield break;
        var facts = RipenessWords.Facts(indicator, culture);
        if (facts.Count > 0)
            yield return string.Join("; ", facts.Select(f => $"{f.Term}: {f.Text}")) + ".";
        if (indicator.Forecast is { } forecast)
            yield return forecast.Sentence(culture);
        if (indicator.Light is { Light: not Light.None } light)
            yield return DocumentTexts.Format("honesty.light", culture, light.Word(culture), light.Sentence(culture));
    }

    /// <summary>How many targets that are not settled stand at which light, as a sentence; null where all are settled.</summary>
    public static string? Lights(StatusReport report, CultureInfo culture)
    {
        var lights = report.Indicators.Where(i => !i.IsFinal).Select(i => i.Light.Light).Where(l => l != Light.None).ToList();
        return lights.Count == 0 ? null : DocumentTexts.Format(
            "summary.lights", culture, lights.Count, lights.Count(l => l == Light.Green), lights.Count(l => l == Light.Yellow), lights.Count(l => l == Light.Red));
    }
}
