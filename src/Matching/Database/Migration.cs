using System.Globalization;
using System.Reflection;

namespace Matching.Database;

/// <summary>One numbered SQL script that is embedded in this assembly.</summary>
public sealed record Migration(int Number, string Name, string Sql)
{
    private const string Folder = ".Migrations.";

    public static IReadOnlyList<Migration> All { get; } = Read(typeof(Migration).Assembly);

    private static List<Migration> Read(Assembly assembly)
    {
        var found = new List<Migration>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = resource[(resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..^".sql".Length];
            found.Add(new Migration(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name, reader.ReadToEnd()));
        }

        return [.. found.OrderBy(m => m.Number)];
    }
}
