namespace Matching.Results.Cataloguing;

/// <summary>Which way is better.</summary>
public static class Directions
{
    public const string Up = "up";
    public const string Down = "down";

    public static IReadOnlyList<string> All { get; } = [Up, Down];
}
