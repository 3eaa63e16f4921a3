using System.Text;
using Matching.TestData;

namespace Matching.Tests.Kpi;

/// <summary>Published tables that lie beside the repository, where they do.</summary>
internal static class Reference
{
    private static readonly string? Shared = Above(new DirectoryInfo(Checkout.Folder));

    /// <summary>A file or folder of <c>shared/</c>; skips the test where the folder is absent.</summary>
    public static string Find(string path)
    {
        Skip.If(Shared is null, "shared/reference is not beside this checkout");
        return Path.Combine(Shared!, path);
    }

    /// <summary>The rows of a file of <c>shared/</c>, by column name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string path) => Parse(File.ReadAllText(Find(path)));

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

    private static string? Above(DirectoryInfo? folder) =>
        folder is null ? null
        : Directory.Exists(Path.Combine(folder.FullName, "shared", "reference")) ? Path.Combine(folder.FullName, "shared")
        : Above(folder.Parent);
}
