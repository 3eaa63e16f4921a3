using System.Text.RegularExpressions;
using Matching.TestData;
using Matching.Tests.Cli;

namespace Matching.Tests.House;

/// <summary>What the documents point at is there.</summary>
public sealed partial class DocumentsTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Checkout.Folder, "README.md"));

    public static TheoryData<string> Documents() =>
        [.. SourceTree.Files("docs", ".md").Concat(SourceTree.Files("samples", ".md")).Select(SourceTree.Name).Prepend("README.md")];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_link_leads_to_something(string document)
    {
        var file = Path.Combine(Checkout.Folder, document);

        DocumentLinks.Broken(Path.GetDirectoryName(file)!, await File.ReadAllTextAsync(file)).ShouldBeEmpty();
    }

    [Fact]
    public void A_link_to_nothing_is_named()
    {
        const string text = "[a](README.md) [b](https://example.org/x) [c](#there) [d](docs/nowhere.md#x) ![e](gone.png)\n[f]: lost.md\n[g](docs)";

        DocumentLinks.Broken(Checkout.Folder, text).ShouldBe(["docs/nowhere.md", "gone.png", "lost.md"]);
    }

    [Fact]
    public async Task The_readme_lists_the_verbs_that_the_terminal_lists()
    {
        var listed = await VerbsAsync();

        listed.Count.ShouldBeGreaterThan(5);
        Verb().Matches(VerbList().Match(Readme).Groups["verbs"].Value).Select(verb => verb.Groups["verb"].Value).ShouldBe(listed, ignoreOrder: true);
    }

    [Fact]
    public async Task Every_verb_that_the_readme_types_is_one_of_the_terminals()
    {
        var typed = Typed().Matches(Readme).Select(command => command.Groups["verb"].Value).ToHashSet();

        typed.Count.ShouldBeGreaterThan(3);
        typed.Except(await VerbsAsync()).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> VerbsAsync()
    {
        var help = await TerminalRun.OfAsync("--help");
        return [.. help.Out.ReplaceLineEndings("\n").Split("Commands:\n")[1].Split("\n\n")[0]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(' ')[0])];
    }

    [GeneratedRegex(@"`--help` lists the verbs: (?<verbs>[^.]+)\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VerbList();

    [GeneratedRegex("`(?<verb>[a-z-]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"Matching\.Cli -- (?<verb>[a-z][a-z-]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Typed();
}
