using System.Text;
using Matching.Samples;

// Writes the sample's files into the folder named, or else into samples/copenhagen-2012 of this repository.
var folder = args.Length > 0 ? args[0] : Path.Combine(RepositoryRoot(), "samples", "copenhagen-2012");
Directory.CreateDirectory(folder);
foreach (var (name, text) in CopenhagenSample.Files())
{
    File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    Console.WriteLine($"{name}: {text.Count(c => c == '\n') - 1} rows");
}

static string RepositoryRoot()
{
    for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
    {
        if (File.Exists(Path.Combine(at.FullName, "Matching.sln")))
            return at.FullName;
    }

    throw new InvalidOperationException("Matching.sln is in no folder above; name the folder to write into.");
}
