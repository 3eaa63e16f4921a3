namespace Matching;

/// <summary>The two sides of a match. Ids are unique within a side only.</summary>
public static class Sides
{
    public const string Participant = "participant";
    public const string Volunteer = "volunteer";

    public static readonly IReadOnlyList<string> All = [Participant, Volunteer];
}
