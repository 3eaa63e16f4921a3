using System.Text.Encodings.Web;
using System.Text.Json;

namespace Matching.Files;

/// <summary>A row as the table has it now, and as it was last imported.</summary>
/// <param name="definition">The file it belongs to.</param>
/// <param name="cells">Canonical cells by the definition's places.</param>
/// <param name="memory">What the last import gave, as the table keeps it; null if it was made in the service.</param>
public sealed class StoredRow(FileDefinition definition, string[] cells, string? memory)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string[] Cells => cells;

    public string? Memory => memory;

    public string this[string column] => cells[definition.PlaceOf(column)];

    /// <summary>The cells of the last import; null for the whole row or for a cell that no import has given yet.</summary>
    public string?[]? Remembered()
    {
        if (memory is null)
        {
            return null;
        }

        var remembered = JsonSerializer.Deserialize<string?[]>(memory, Plain)!;
        Array.Resize(ref remembered, cells.Length);
        return remembered;
    }

    public static string Remember(string?[] cells) => JsonSerializer.Serialize(cells, Plain);
}
