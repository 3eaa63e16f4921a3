namespace Matching.Matches.Choices;

/// <summary>Why somebody other than the first suggestion is proposed: a code, and words.</summary>
public sealed record ChoiceReason(string? Code, string? Note)
{
    /// <summary>The one code that needs words.</summary>
    public const string Other = "other";

    public static readonly ChoiceReason None = new(null, null);

    public string? Words => string.IsNullOrWhiteSpace(Note) ? null : Note.Trim();
}
