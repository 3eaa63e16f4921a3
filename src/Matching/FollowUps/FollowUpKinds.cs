namespace Matching.FollowUps;

/// <summary>What both sides of a running match are asked. The link of each has a purpose of the same name.</summary>
public static class FollowUpKinds
{
    /// <summary>Have you met or talked? Asked of the participant, then, if need be, of the volunteer.</summary>
    public const string FirstContact = "first_contact";

    /// <summary>How is it going? Asked of both after the first meeting and from time to time.</summary>
    public const string CheckIn = "check_in";

    public static readonly IReadOnlyList<string> All = [FirstContact, CheckIn];
}
