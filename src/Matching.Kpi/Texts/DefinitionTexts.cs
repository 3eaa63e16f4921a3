using System.Globalization;
using System.Resources;

namespace Matching.Kpi.Texts;

/// <summary>The words of the definitions in Danish (neutral) and English.</summary>
public static class DefinitionTexts
{
    private static readonly ResourceManager Resources = new(typeof(DefinitionTexts));

    /// <summary>The words of a key, such as <c>host.matches.question</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public static string Get(string key, CultureInfo culture) =>
        Resources.GetString(key, culture) ?? throw new KeyNotFoundException($"No text '{key}'.");
}
