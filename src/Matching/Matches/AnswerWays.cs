namespace Matching.Matches;

/// <summary>How a yes or no can reach us.</summary>
public static class AnswerWays
{
    public const string Link = "link";
    public const string Phone = "phone";
    public const string InPerson = "in_person";
    public const string Letter = "letter";

    /// <summary>Those that a caseworker writes down.</summary>
    public static readonly IReadOnlyList<string> Recorded = [Phone, InPerson, Letter];
}
