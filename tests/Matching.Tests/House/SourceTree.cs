using Matching.TestData;

namespace Matching.Tests.House;

/// <summary>The files that people write, by folder; what a build or a package manager leaves lying about is passed over.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> NotOurs = new(StringComparer.Ordinal) { "bin", "obj", "node_modules", "lib", "TestResults", "data" };

    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Under(Path.Combine(Checkout.Folder, folder))
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);

    public static IEnumerable<string> Folders(string folder) => SubFolders(Path.Combine(Checkout.Folder, folder));

    /// <summary>A path as the README writes it.</summary>
    public static string Name(string file) => Path.GetRelativePath(Checkout.Folder, file).Replace('\\', '/');

    private static IEnumerable<string> Under(string folder) =>
        SubFolders(folder).Prepend(folder).SelectMany(Directory.EnumerateFiles);

    private static IEnumerable<string> SubFolders(string folder) => Directory.EnumerateDirectories(folder)
        .Where(inner => !NotOurs.Contains(Path.GetFileName(inner)))
        .SelectMany(inner => SubFolders(inner).Prepend(inner));
}
