namespace Matching.TestData;

/// <summary>The repository that the tests were built in.</summary>
public static class Checkout
{
    public static string Folder { get; } = Above("Matching.sln");

    /// <summary>The published sample city, ready to import.</summary>
    public static string Sample { get; } = Path.Combine(Folder, "samples", "copenhagen-2012");

    private static string Above(string file)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, file)))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException($"{file} is in no folder above {AppContext.BaseDirectory}.");
    }
}
