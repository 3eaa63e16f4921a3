namespace Matching.Samples.People;

internal static class Groups
{
    public static IReadOnlyList<string> Letters { get; } = ["a", "a", "b", "b", "c"];
}
