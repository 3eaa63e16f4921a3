namespace Matching.FollowUps;

/// <summary>The codes of answers.</summary>
public static class FollowUpAnswers
{
    public const string Met = "met";
    public const string Talked = "talked";
    public const string NotYet = "not_yet";
    public const string Good = "good";
    public const string Deciding = "deciding";
    public const string NoFit = "no_fit";

    private static readonly IReadOnlyList<string> ToFirstContact = [Met, Talked, NotYet];
    private static readonly IReadOnlyList<string> ToCheckIn = [Good, Deciding, NoFit];

    /// <summary>The answers there are to a question, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> To(string kind) => kind == FollowUpKinds.FirstContact ? ToFirstContact : ToCheckIn;
}
