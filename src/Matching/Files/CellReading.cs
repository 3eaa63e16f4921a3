namespace Matching.Files;

/// <summary>A cell in its canonical spelling, or the code of what is wrong with it and what would have been right.</summary>
public readonly record struct CellReading(string Value, string? Problem = null, string Expected = "")
{
    public static CellReading Empty => new("");

    public static CellReading Bad(string code, string expected = "") => new("", code, expected);
}
