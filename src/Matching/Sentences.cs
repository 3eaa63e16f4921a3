using System.Globalization;
using System.Resources;

namespace Matching;

/// <summary>
/// The sentences of one feature in Danish (neutral) and English, from its .resx files. Where a further language lacks one, it is said in English.
/// </summary>
public sealed class Sentences(Type feature)
{
    private readonly ResourceManager resources = new(feature.FullName!, feature.Assembly);

    public string this[string key, CultureInfo culture] =>
        Find(key, culture) ?? throw new KeyNotFoundException($"{feature.Name} has no sentence '{key}'.");

    public string Format(string key, CultureInfo culture, params object?[] values) =>
        string.Format(culture, this[key, culture], values);

    /// <summary>Whether a sentence stands in this language itself, and not only in one that it falls back to.</summary>
    public bool IsWrittenIn(string key, CultureInfo culture) =>
        resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)?.GetString(key) is not null;

    public string? Find(string key, CultureInfo culture) =>
        resources.GetString(key, IsOfStaff(culture) || IsWrittenIn(key, culture) ? culture : Languages.English);

    private static bool IsOfStaff(CultureInfo culture) =>
        culture.Equals(CultureInfo.InvariantCulture) || Languages.All.Any(language => language.TwoLetterISOLanguageName == culture.TwoLetterISOLanguageName);
}
