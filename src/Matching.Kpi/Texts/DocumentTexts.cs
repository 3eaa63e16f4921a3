using System.Globalization;
using System.Resources;

namespace Matching.Kpi.Texts;

/// <summary>The words that only documents need, in Danish (neutral) and English: the summary, the charts, the sheets.</summary>
public static class DocumentTexts
{
    private static readonly ResourceManager Resources = new(typeof(DocumentTexts));

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public static string Get(string key, CultureInfo culture) =>
        Resources.GetString(key, culture) ?? throw new KeyNotFoundException($"No text '{key}'.");

    /// <summary>The words of a key with values put in.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public static string Format(string key, CultureInfo culture, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Get(key, culture), values);
}
