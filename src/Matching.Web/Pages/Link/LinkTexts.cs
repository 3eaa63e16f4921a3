using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>Names the sentences of the pages that are reached by a link.</summary>
public sealed class LinkTexts
{
    private static readonly Texts<LinkTexts> Texts = new();

    /// <summary>For a page of another folder that shows beforehand what the receiver will read.</summary>
    public static string T(string key, params object?[] values) => Texts[key, values];
}
