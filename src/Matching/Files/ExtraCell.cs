using System.Data;

namespace Matching.Files;

/// <summary>A value for a table column that no file has.</summary>
public sealed record ExtraCell(string Field, DbType Type, object? Value);
