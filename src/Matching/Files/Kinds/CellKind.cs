using System.Data;

namespace Matching.Files.Kinds;

/// <summary>What a column holds: how a cell is read into its one canonical spelling, and how that goes into the table and back.</summary>
public abstract class CellKind
{
    public virtual DbType Type => DbType.String;

    /// <summary>Tabs and line breaks belong in notes and names, never in ids, codes and numbers.</summary>
    public virtual bool AllowsBreaks => false;

    /// <param name="cell">The cell without its quotes and without the guard that an export puts in front.</param>
    /// <param name="context">What the rest of the file says about it.</param>
    /// <returns>The canonical text, empty where nothing is known.</returns>
    public abstract CellReading Read(string cell, CellContext context);

    public virtual object? ToDatabase(string canonical) => canonical.Length == 0 ? null : canonical;

    public virtual string FromDatabase(object value) => (string)value;
}
