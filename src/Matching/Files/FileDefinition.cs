using Matching.Database;

namespace Matching.Files;

/// <summary>One of the files that go in and out, declared by the feature whose table it fills.</summary>
/// <param name="name">The file's bare name.</param>
/// <param name="table">The table it stands for.</param>
/// <param name="columns">In the order of the header. Later versions may only add at the end: earlier imports are remembered by place.</param>
/// <param name="key">The columns that tell its rows apart.</param>
public abstract class FileDefinition(string name, string table, IReadOnlyList<Column> columns, params IReadOnlyList<string> key)
{
    private readonly Dictionary<string, int> places = Enumerable.Range(0, columns.Count)
        .ToDictionary(i => columns[i].Name, StringComparer.OrdinalIgnoreCase);

    public string Name => name;

    public string Table => table;

    public IReadOnlyList<Column> Columns => columns;

    public IReadOnlyList<int> Key { get; } = [.. key.Select(k => columns.Select(c => c.Name).ToList().IndexOf(k))];

    /// <summary>Rows keep the order in which they first came, in a table column "position".</summary>
    public virtual bool KeepsOrder => false;

    /// <summary>Whether two rows of one key cannot both be taken, as they are read; else who takes them compares what they say.</summary>
    public virtual bool HasEachKeyOnce => true;

    /// <summary>Rows count their changes in a table column "version".</summary>
    public virtual bool CountsVersions => false;

    /// <summary>SQL for which of its rows an export writes; null for all of them. An import knows them all.</summary>
    public virtual string? Exported => null;

    /// <summary>SQL by which an export is ordered.</summary>
    public virtual string Order(Dialect dialect) => KeepsOrder ? "position" : string.Join(", ", Key.Select(i => InOrder(columns[i], dialect)));

    /// <summary>What a new row carries besides the columns of the file.</summary>
    public virtual IReadOnlyList<ExtraCell> ForNewRow(Change change) => [];

    /// <summary>What every row that is stored carries besides, new or changed.</summary>
    public virtual IReadOnlyList<ExtraCell> ForStoredRow(Change change) => [];

    /// <summary>What is wrong with a row whose cells are all right one by one.</summary>
    public virtual IEnumerable<Finding> Judge(FileRow row) => [];

    /// <summary>What is odd about rows that are taken nevertheless; the tables already show what they will be.</summary>
    public virtual IEnumerable<(FileRow Row, Finding Finding)> Remarks(IReadOnlyList<FileRow> rows, StoredTables tables) => [];

    public int PlaceOf(string column) => places[column];

    public int? FindPlace(string header) => places.TryGetValue(header, out var place) ? place : null;

    /// <summary>The key of a row as one text; cells hold no control character that could be mistaken for the joint.</summary>
    public string KeyOf(IReadOnlyList<string?> cells) => Key.Count == 1 ? cells[Key[0]]! : string.Join('\u001f', Key.Select(i => cells[i]));

    protected static string InOrder(Column column, Dialect dialect) =>
        column.Kind.Type == System.Data.DbType.String ? dialect.Ordinal(column.Field) : column.Field;
}
