using Matching.Files;

namespace Matching.Suggestions.Ranking.Folds;

/// <summary>What reading a file of folds can come to.</summary>
public abstract record FoldsOutcome
{
    private FoldsOutcome() { }

    /// <param name="Folds">In the order in which the file first names them.</param>
    public sealed record Read(IReadOnlyList<Fold> Folds) : FoldsOutcome;

    /// <param name="Findings">What is wrong, by line.</param>
    public sealed record Refused(IReadOnlyList<(int Line, Finding Finding)> Findings) : FoldsOutcome;
}
