namespace Matching.Files;

public abstract record ImportOutcome
{
    private ImportOutcome(ImportReport report) => Report = report;

    public ImportReport Report { get; }

    /// <summary>The files are in: all of their rows, or with Partial the good ones.</summary>
    public sealed record Imported(ImportReport Kept) : ImportOutcome(Kept);

    /// <summary>Nothing was kept; the report's errors say why.</summary>
    public sealed record Refused(ImportReport Reasons) : ImportOutcome(Reasons);
}
