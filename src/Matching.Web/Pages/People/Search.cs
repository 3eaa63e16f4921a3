using System.Globalization;

namespace Matching.Web.Pages.People;

/// <summary>Whether a name or an id holds what was typed, whatever its case.</summary>
public static class Search
{
    public static bool Finds(string? typed, string name, string id)
    {
        var wanted = typed?.Trim();
        return string.IsNullOrEmpty(wanted)
            || CultureInfo.InvariantCulture.CompareInfo.IndexOf(name, wanted, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0
            || id.Contains(wanted, StringComparison.OrdinalIgnoreCase);
    }
}
