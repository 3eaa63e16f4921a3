namespace Matching.Files;

/// <summary>One row of a file on its way in. A cell is null where the file has no such column.</summary>
public sealed class FileRow(FileDefinition definition, int line, string?[] cells)
{
    public int Line => line;

    public string?[] Cells => cells;

    public string Key => definition.KeyOf(cells);

    public bool IsRejected { get; private set; }

    public string this[string column] => cells[definition.PlaceOf(column)] ?? "";

    public void Reject() => IsRejected = true;
}
