namespace Matching.Tests.Cli;

/// <summary>A folder of its own for the files and the database of one test.</summary>
public sealed class TerminalFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("matching-cli-");

    public string Database => Path.Combine(folder.FullName, "city.db");

    public string this[string name] => Path.Combine(folder.FullName, name);

    public static string Repository
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(at.FullName, "Matching.sln")))
            {
                at = at.Parent ?? throw new DirectoryNotFoundException("Matching.sln is not above the tests.");
            }

            return at.FullName;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
