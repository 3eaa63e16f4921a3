using System.Globalization;

namespace Matching.Web.Localisation;

/// <summary>The sentences of one page folder, in the language of the request. Razor encodes them; values are data.</summary>
public sealed class Texts<TFolder>
{
    private static readonly Sentences Sentences = new(typeof(TFolder));

    public string this[string key] => Sentences[key, CultureInfo.CurrentUICulture];

    /// <summary>In another language than the request's: what somebody else will read.</summary>
    public string In(CultureInfo language, string key, params object?[] values) => Sentences.Format(key, language, values);

    public string this[string key, params object?[] values] => Sentences.Format(key, CultureInfo.CurrentUICulture, Apart(values));

    /// <summary>A name or a number keeps its own direction inside a sentence that runs from the right.</summary>
    private static object?[] Apart(object?[] values) => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft
        ? [.. values.Select(value => value is string text ? $"\u2068{text}\u2069" : value)]
        : values;
}
