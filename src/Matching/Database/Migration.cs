using System.Globalization;
using System.Reflection;

namespace Matching.Database;

/// <summary>One numbered SQL script that is embedded in this assembly.</summary>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Name">The name of its file.</param>
/// <param name="Sql">What it does.</param>
/// <param name="Engine">The name of the one dialect it is written in, without case; empty for both. The file is then named so.</param>
public sealed record Migration(int Number, string Name, string Sql, string Engine)
{
    private const string Folder = ".Migrations.";

    private static readonly List<Migration> Scripts = Read(typeof(Migration).Assembly);

    /// <summary>The number of the last one.</summary>
    public static int Newest => Scripts[^1].Number;

    /// <summary>Those of one engine, in order.</summary>
    public static IReadOnlyList<Migration> For(Dialect dialect) =>
        [.. Scripts.Where(script => script.Engine.Length == 0 || string.Equals(script.Engine, dialect.Name, StringComparison.OrdinalIgnoreCase))];

    private static List<Migration> Read(Assembly assembly)
    {
        var found = new List<Migration>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = resource[(resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..^".sql".Length];
            var engine = Path.GetExtension(name).TrimStart('.');
            found.Add(new Migration(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), Path.GetFileNameWithoutExtension(name), reader.ReadToEnd(), engine));
        }

        return [.. found.OrderBy(m => m.Number)];
    }
}
