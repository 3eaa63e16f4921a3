namespace Matching.Files;

public abstract record ExportOutcome
{
    private ExportOutcome() { }

    public sealed record Exported(IReadOnlyList<ExportedFile> Files) : ExportOutcome;

    /// <summary>The folder cannot be made or written to.</summary>
    public sealed record CannotWrite(string Directory) : ExportOutcome;
}

public sealed record ExportedFile(string File, int Rows);
