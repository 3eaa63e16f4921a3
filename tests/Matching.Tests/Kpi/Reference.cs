using System.Text;

namespace Matching.Tests.Kpi;

/// <summary>Published tables that lie beside the repository, where they do.</summary>
internal static class Reference
{
    /// <summary>The rows of a file under <c>shared/</c>, by column name; skips the test where the folder is absent.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string path)
    {
        var shared = Shared();
        Skip.If(shared is null, "shared/reference is not beside this checkout");
        return Parse(File.ReadAllText(Path.Combine(shared!, path)));
    }

    private static string? Shared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "shared", "reference")))
                return Path.Combine(folder.FullName, "shared");
        }

        return null;
    }

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Parse(string text, char separator = ',')
    {
        var records = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && (text[i] == separator || text[i] == '\n'))
            {
                records[^1].Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\n')
                    records.Add([]);
            }
            else if (isQuoted || text[i] != '\r')
                cell.Append(text[i]);
        }

        if (cell.Length > 0)
            records[^1].Add(cell.ToString());
        var header = records[0];
        return
        [
            .. records.Skip(1).Where(r => r.Count == header.Count).Select(r =>
                header.Zip(r).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal)),
        ];
    }
}
