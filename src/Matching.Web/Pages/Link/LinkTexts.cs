using System.Globalization;

namespace Matching.Web.Pages.Link;

/// <summary>What stands on the pages that are reached by a link.</summary>
public static class LinkTexts
{
    public static readonly Sentences Sentences = new(typeof(LinkTexts));

    public static string T(string key, params object?[] values) => Sentences.Format(key, CultureInfo.CurrentUICulture, values);
}
