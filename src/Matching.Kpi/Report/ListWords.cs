using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>Several things in one sentence.</summary>
internal static class ListWords
{
    private const int LongestName = 120;

    /// <summary>Set apart by semicolons, because names have commas; after so many it says how many more there are.</summary>
    public static string Of(IReadOnlyList<string> items, int most, CultureInfo culture) => string.Join(
        "; ",
        items.Count <= most ? items : items.Take(most).Append(DocumentTexts.Format("and_more", culture, items.Count - most)));

    /// <summary>A figure's name as part of a sentence.</summary>
    public static string Name(IndicatorReport indicator, CultureInfo culture) =>
        PlainText.Clipped(PlainText.OneLine(indicator.Name(culture)), LongestName);
}
