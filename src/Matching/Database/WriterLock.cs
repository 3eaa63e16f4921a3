using System.Globalization;

namespace Matching.Database;

/// <summary>Holds a file beside the database for as long as this process writes; the system drops it with the process, kill -9 included.</summary>
internal sealed class WriterLock(string databasePath, TimeProvider clock) : IDisposable
{
    private readonly Lock guard = new();
    private readonly string path = databasePath + ".writer";

    // Nobody else can read the file that is held, so its holder's name stands in a second one.
    private readonly string namePath = databasePath + ".writer.txt";
    private FileStream? held;

    /// <exception cref="DatabaseUnavailableException">Another process writes this file; the sentence names it.</exception>
    public void Take()
    {
        lock (guard)
        {
            if (held is not null)
            {
                return;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(databasePath)!);
            try
            {
                held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                throw new DatabaseUnavailableException("second_writer", databasePath, Holder());
            }

            File.WriteAllText(namePath, string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(Environment.ProcessPath)} (process {Environment.ProcessId}, since {clock.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC)"));
        }
    }

    public void Dispose()
    {
        lock (guard)
        {
            held?.Dispose();
            held = null;
        }
    }

    private string Holder() => File.Exists(namePath) ? File.ReadAllText(namePath) : "?";
}
