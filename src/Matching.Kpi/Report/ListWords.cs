using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>Several things in one sentence.</summary>
internal static class ListWords
{
    /// <summary>Set apart by semicolons, because names have commas; after so many it says how many more there are.</summary>
    public static string Of(IReadOnlyList<string> items, int most, CultureInfo culture) => string.Join(
        "; ",
        items.Count <= most ? items : items.Take(most).Append(DocumentTexts.Format("and_more", culture, items.Count - most)));
}
