namespace Matching.Web.Pages;

/// <summary>What somebody typed into a field of their own words.</summary>
public static class FreeText
{
    /// <summary>Without blanks around it and without U+0000, which no keyboard types and one of the databases refuses; a line break is one letter, as the field counted it; null if nothing is left.</summary>
    public static string? Of(string? typed)
    {
        var text = typed?.Replace("\0", "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
