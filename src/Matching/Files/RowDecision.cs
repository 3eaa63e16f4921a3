namespace Matching.Files;

/// <summary>What a row of a file means for what is stored.</summary>
internal abstract record RowDecision
{
    private RowDecision() { }

    public sealed record New(string Memory) : RowDecision;

    public sealed record Changed(string?[] Cells, string Memory) : RowDecision;

    /// <param name="Memory">Null if even that is as it was.</param>
    public sealed record Unchanged(string? Memory) : RowDecision;

    /// <summary>It was edited in the service since, and the file says something else.</summary>
    public sealed record Conflict(int Place) : RowDecision;

    /// <summary>Only the columns that the file has are compared; the others stay as they are stored.</summary>
    public static RowDecision For(string?[] file, StoredRow? stored, bool overwrite)
    {
        if (stored is null)
        {
            return new New(StoredRow.Remember(file));
        }

        var remembered = stored.Remembered();
        var memory = StoredRow.Remember([.. file.Select((cell, i) => cell ?? remembered?[i])]);
        var present = Enumerable.Range(0, file.Length).Where(i => file[i] is not null).ToList();
        bool Differs(int i) => file[i] != stored.Cells[i];
        bool ChangedInFile(int i) => remembered is null ? Differs(i) : file[i] != (remembered[i] ?? "");
        bool Edited(int i) => remembered is null ? Differs(i) : stored.Cells[i] != (remembered[i] ?? "");

        if (!present.Exists(Differs))
        {
            return new Unchanged(memory == stored.Memory ? null : memory);
        }

        if (!present.Exists(ChangedInFile))
        {
            return new Unchanged(null);
        }

        var edited = present.Where(Edited).ToList();
        return edited.Count == 0 || overwrite
            ? new Changed([.. file.Select((cell, i) => cell ?? stored.Cells[i])], memory)
            : new Conflict(edited.Find(ChangedInFile) is var both and > 0 ? both : edited[0]);
    }
}
