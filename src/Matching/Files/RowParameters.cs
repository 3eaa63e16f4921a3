using System.Data;
using Dapper;

namespace Matching.Files;

/// <summary>A row's cells as typed parameters, named after their table columns.</summary>
internal sealed class RowParameters(FileDefinition definition, string?[] cells, params IEnumerable<ExtraCell> extra) : SqlMapper.IDynamicParameters
{
    public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var column = definition.Columns[i];
            Add(command, column.Field, column.Kind.Type, column.ToDatabase(cells[i] ?? ""));
        }

        foreach (var cell in extra)
        {
            Add(command, cell.Field, cell.Type, cell.Value);
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
}
