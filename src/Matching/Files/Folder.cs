namespace Matching.Files;

/// <summary>What was found where the files should be.</summary>
internal sealed record Folder(IReadOnlyList<FileReading> Readings, IReadOnlyList<(string File, Finding Finding)> Findings)
{
    public static async Task<Folder> ReadAsync(string directory, IReadOnlyList<FileDefinition> definitions, int year, CancellationToken cancel)
    {
        if (NamesIn(directory) is not { } names)
        {
            return new Folder([], [("", new Finding("no_folder", null, Path.GetFileName(directory.TrimEnd('/', '\\'))))]);
        }

        var readings = new List<FileReading>();
        foreach (var definition in definitions.Where(d => names.Contains(d.Name, StringComparer.Ordinal)))
        {
            readings.Add(await ReadAsync(Path.Combine(directory, definition.Name), definition, year, cancel));
        }

        var findings = names
            .Where(name => definitions.All(d => d.Name != name))
            .Select(name => (name, Finding.Warning("unknown_file", null, name, string.Join(", ", definitions.Select(d => d.Name)))))
            .ToList();
        if (readings.Count == 0)
        {
            findings.Add(("", new Finding("no_known_file", null, "", string.Join(", ", definitions.Select(d => d.Name)))));
        }

        return new Folder(readings, findings);
    }

    private static async Task<FileReading> ReadAsync(string path, FileDefinition definition, int year, CancellationToken cancel)
    {
        try
        {
            return FileReading.Read(definition, await File.ReadAllBytesAsync(path, cancel), year);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FileReading.Unreadable(definition, "unreadable_file");
        }
    }

    /// <returns>The bare names of its files but hidden ones, in a stable order; null if there is no such folder to look into.</returns>
    private static List<string>? NamesIn(string directory)
    {
        try
        {
            return [.. Directory.EnumerateFiles(directory).Select(path => Path.GetFileName(path)!)
                .Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
