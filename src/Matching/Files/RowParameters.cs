using System.Data;
using System.Globalization;
using Dapper;

namespace Matching.Files;

/// <summary>The cells of one or several rows as typed parameters: table column, underscore, number of the row.</summary>
internal sealed class RowParameters(FileDefinition definition, params IReadOnlyList<RowParameters.Row> rows) : SqlMapper.IDynamicParameters
{
    public int Rows => rows.Count;

    public static string Name(string field, int row) => string.Create(CultureInfo.InvariantCulture, $"{field}_{row}");

    public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            for (var i = 0; i < definition.Columns.Count; i++)
            {
                var column = definition.Columns[i];
                Add(command, Name(column.Field, row), column.Kind.Type, column.ToDatabase(rows[row].Cells[i] ?? ""));
            }

            foreach (var cell in rows[row].Extra)
            {
                Add(command, Name(cell.Field, row), cell.Type, cell.Value);
            }
        }
    }

    private static void Add(IDbCommand command, string name, DbType type, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = type;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }

    public sealed record Row(string?[] Cells, params IReadOnlyList<ExtraCell> Extra);
}
