using Microsoft.Extensions.Primitives;

namespace Matching.Web.Pages.Link;

/// <summary>What a person filled in on a page behind a link.</summary>
public sealed class LinkForm(IReadOnlyDictionary<string, StringValues> fields)
{
    /// <summary>Letters that a field of somebody's own words may hold.</summary>
    public const int LongestNote = 4000;

    /// <summary>The value of the button that was pressed.</summary>
    public string? Choice => this["Choice"];

    /// <summary>The last value of a field, trimmed; null if nothing was filled in.</summary>
    public string? this[string name] => FreeText.Of(fields.GetValueOrDefault(name).LastOrDefault());

    /// <summary>Every value of a field: of checkboxes.</summary>
    public IReadOnlyList<string> All(string name) => [.. fields.GetValueOrDefault(name).Select(FreeText.Of).OfType<string>()];

    /// <summary>The fields "name[key]" by their keys.</summary>
    public Dictionary<string, string> Group(string name) => fields.Keys
        .Where(field => field.StartsWith(name + "[", StringComparison.Ordinal) && field.EndsWith(']'))
        .Select(field => (Key: field[(name.Length + 1)..^1], Value: this[field]))
        .Where(field => field.Value is not null)
        .ToDictionary(field => field.Key, field => field.Value!, StringComparer.Ordinal);

    public bool IsTooLong(string name) => this[name]?.Length > LongestNote;
}
