namespace Matching.Files;

/// <summary>What is wrong or odd about a row: the code of a sentence, the column, the cell's text and what would have been right.</summary>
public sealed record Finding(string Code, string? Column = null, string Cell = "", string Expected = "")
{
    public bool IsWarning { get; init; }

    public static Finding Warning(string code, string? column = null, string cell = "", string expected = "") =>
        new(code, column, cell, expected) { IsWarning = true };
}
