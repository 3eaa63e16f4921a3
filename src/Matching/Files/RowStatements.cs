namespace Matching.Files;

/// <summary>The SQL that a file's definition stands for.</summary>
internal static class RowStatements
{
    public static string Insert(FileDefinition definition, IEnumerable<string> extraFields, int rows)
    {
        string[] fields = [.. definition.Columns.Select(column => column.Field), .. extraFields];
        var values = Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", fields.Select(field => At(field, row)))})");
        return $"INSERT INTO {definition.Table} ({string.Join(", ", fields)}) VALUES {string.Join(", ", values)}";
    }

    public static string Update(FileDefinition definition, IEnumerable<string> extraFields)
    {
        var assignments = definition.Columns.Select(column => column.Field).Concat(extraFields).Select(field => $"{field} = {At(field)}");
        var version = definition.CountsVersions ? ", version = version + 1" : "";
        return $"UPDATE {definition.Table} SET {string.Join(", ", assignments)}{version} WHERE {KeyIs(definition)}";
    }

    public static string UpdateMemory(FileDefinition definition) =>
        $"UPDATE {definition.Table} SET imported_row = {At("imported_row")} WHERE {KeyIs(definition)}";

    private static string KeyIs(FileDefinition definition) => string.Join(" AND ", definition.Key
        .Select(place => definition.Columns[place])
        .Select(column => $"{column.Field} {(column.CanBeNull ? "IS NOT DISTINCT FROM" : "=")} {At(column.Field)}"));

    private static string At(string field, int row = 0) => "@" + RowParameters.Name(field, row);
}
