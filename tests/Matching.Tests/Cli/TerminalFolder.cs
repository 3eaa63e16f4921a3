namespace Matching.Tests.Cli;

/// <summary>A folder of its own for the files and the database of one test.</summary>
public sealed class TerminalFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("matching-cli-");

    public string Database => Path.Combine(folder.FullName, "city.db");

    public string this[string name] => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
