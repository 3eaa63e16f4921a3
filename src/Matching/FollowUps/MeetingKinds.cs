namespace Matching.FollowUps;

/// <summary>How the two of a match were in touch.</summary>
public static class MeetingKinds
{
    public const string Met = "met";
    public const string Called = "called";
    public const string Wrote = "wrote";

    public static readonly IReadOnlyList<string> All = [Met, Called, Wrote];
}
