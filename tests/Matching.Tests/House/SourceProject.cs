using System.Xml.Linq;
using Matching.TestData;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Matching.Tests.House;

/// <summary>A project of src as the compiler understands it, so that a guard asks what a name means instead of guessing from its letters.</summary>
internal static class SourceProject
{
    public static readonly IReadOnlyList<string> All = ["Matching", "Matching.Kpi", "Matching.Web", "Matching.Cli"];

    private static readonly CSharpParseOptions Newest = new(LanguageVersion.Preview);

    private static readonly string[] Everywhere =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    private static readonly string[] InTheHost =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private static readonly Dictionary<string, Lazy<CSharpCompilation>> Read =
        All.ToDictionary(name => name, name => new Lazy<CSharpCompilation>(() => ReadFromDisk(name)), StringComparer.Ordinal);

    public static CSharpCompilation Named(string name) => Read[name].Value;

    /// <summary>Made-up files, to see a guard fail.</summary>
    public static CSharpCompilation Of(params (string File, string Text)[] sources) =>
        Compile("MadeUp", OutputKind.DynamicallyLinkedLibrary, sources, Everywhere, reference => !Path.GetFileName(reference).StartsWith("Matching", StringComparison.Ordinal));

    private static CSharpCompilation ReadFromDisk(string name)
    {
        var project = XDocument.Load(Path.Combine(Checkout.Folder, "src", name, $"{name}.csproj"));
        var assembly = project.Descendants("AssemblyName").FirstOrDefault()?.Value ?? name;
        var host = project.Root!.Attribute("Sdk")!.Value.EndsWith(".Web", StringComparison.Ordinal) ? InTheHost : [];
        var own = project.Descendants("Using").Select(item => item.Attribute("Include")!.Value);
        var sources = SourceTree.Files($"src/{name}", ".cs").Select(file => (SourceTree.Name(file), File.ReadAllText(file)));
        var kind = project.Descendants("OutputType").Any() || host.Length > 0 ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return Compile(assembly, kind, sources, [.. Everywhere, .. host, .. own], reference => Path.GetFileName(reference) != $"{assembly}.dll");
    }

    private static CSharpCompilation Compile(
        string assembly, OutputKind kind, IEnumerable<(string File, string Text)> sources, IEnumerable<string> usings, Func<string, bool> wanted)
    {
        var imports = string.Concat(usings.Select(name => $"global using {name};\n"));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator).Where(wanted).Select(file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create(
            assembly,
            sources.Append(("GlobalUsings.g.cs", imports)).Select(source => CSharpSyntaxTree.ParseText(source.Item2, Newest, source.Item1)),
            references,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
    }
}
