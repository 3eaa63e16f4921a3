using Matching.Database;

namespace Matching.Files;

/// <summary>The tables that an import has to know, each read once.</summary>
public sealed class StoredTables(WriteScope scope, IEnumerable<FileDefinition> definitions)
{
    private readonly Dictionary<string, FileDefinition> known = definitions.ToDictionary(d => d.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, StoredTable> tables = new(StringComparer.Ordinal);

    public StoredTable this[string file] => tables[file];

    public async Task LoadAsync(string file, CancellationToken cancel)
    {
        if (!tables.ContainsKey(file))
        {
            tables[file] = await StoredTable.LoadAsync(scope, known[file], cancel);
        }
    }
}
