namespace Matching.Web.Pages;

/// <summary>What somebody typed into a field of their own words.</summary>
public static class FreeText
{
    /// <summary>Without blanks around it and without U+0000, which no keyboard types and one of the databases refuses; null if nothing is left.</summary>
    public static string? Of(string? typed)
    {
        var text = typed?.Replace("\0", "", StringComparison.Ordinal).Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
