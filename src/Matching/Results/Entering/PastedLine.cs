using Matching.Files;

namespace Matching.Results.Entering;

/// <summary>One line of a pasted table and what becomes of it.</summary>
/// <param name="Line">Where it stands in the text, from 1.</param>
/// <param name="Figure">What it says; null if it cannot be read.</param>
/// <param name="State">new, unchanged or wrong.</param>
/// <param name="Outcome">Why it cannot be entered.</param>
public sealed record PastedLine(int Line, EnteredFigure? Figure, string State, EntryOutcome? Outcome = null)
{
    /// <summary>The code that it names, also where the rest of it cannot be read.</summary>
    public string? Indicator { get; init; } = Figure?.Indicator;

    /// <summary>Other lines that say something else of the same indicator, day and source.</summary>
    public IReadOnlyList<int> Against { get; init; } = [];

    /// <summary>What is wrong with its cells, in the words of the files.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public const string New = "new";
    public const string Unchanged = "unchanged";
    public const string Wrong = "wrong";
}

/// <summary>What came, or would come, of a pasted table.</summary>
/// <param name="Lines">Each line that says something, in their order.</param>
/// <param name="IsStored">Whether the new ones are stored.</param>
public sealed record PasteResult(IReadOnlyList<PastedLine> Lines, bool IsStored)
{
    /// <summary>A file of more lines or characters than one paste may have.</summary>
    public bool IsTooLong { get; init; }

    public int New => Lines.Count(line => line.State == PastedLine.New);

    public int Unchanged => Lines.Count(line => line.State == PastedLine.Unchanged);

    public int Wrong => Lines.Count(line => line.State == PastedLine.Wrong);
}
