namespace Matching.Web.Pages.People;

/// <summary>One line about a person: the key of its label, and the words, or null where nobody knows.</summary>
public sealed record Fact(string Label, string? Text)
{
    public static Fact Of(string label, string? text) => new(label, string.IsNullOrWhiteSpace(text) ? null : text);
}
