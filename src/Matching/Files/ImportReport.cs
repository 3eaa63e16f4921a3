namespace Matching.Files;

/// <param name="Stored">Whether the good rows are kept; false if the import was refused.</param>
/// <param name="Files">One entry for each known file that was found, in the order they were read.</param>
/// <param name="Problems">Errors and warnings, by file and line.</param>
public sealed record ImportReport(bool Stored, IReadOnlyList<ImportedFile> Files, IReadOnlyList<ImportProblem> Problems);

/// <summary>What became of the rows of one file: Rows = Accepted + Unchanged + Rejected, also when the import is refused.</summary>
/// <param name="File">Bare name.</param>
/// <param name="Rows">Rows without blank lines and without the header.</param>
/// <param name="Accepted">New or changed, and without error.</param>
/// <param name="Unchanged">Already stored like this, or like this in the last import.</param>
/// <param name="Rejected">With at least one error.</param>
public sealed record ImportedFile(string File, int Rows, int Accepted, int Unchanged, int Rejected);

/// <param name="Partial">Store the good rows even if others are rejected.</param>
/// <param name="Overwrite">Let the file win over what was edited in the service since the last import.</param>
public sealed record ImportOptions(bool Partial = false, bool Overwrite = false);

public sealed record ImportProgress(string File, int RowsStored, int RowsToStore);
