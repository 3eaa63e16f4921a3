namespace Matching.Matches;

/// <summary>Who may withdraw or end a match.</summary>
public static class Closers
{
    public const string Caseworker = "caseworker";

    public static readonly IReadOnlyList<string> All = [Sides.Participant, Sides.Volunteer, Caseworker];
}
