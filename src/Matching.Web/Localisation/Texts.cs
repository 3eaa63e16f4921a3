using System.Globalization;

namespace Matching.Web.Localisation;

/// <summary>The sentences of one page folder, in the language of the request. Razor encodes them; values are data.</summary>
public sealed class Texts<TFolder>
{
    private static readonly Sentences Sentences = new(typeof(TFolder));

    public string this[string key] => Sentences[key, CultureInfo.CurrentUICulture];

    public string this[string key, params object?[] values] => Sentences.Format(key, CultureInfo.CurrentUICulture, values);
}
