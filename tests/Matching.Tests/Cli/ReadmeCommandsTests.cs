using Matching.TestData;

namespace Matching.Tests.Cli;

/// <summary>What the README tells people to type at a terminal is typed here, in its order, into a fresh folder.</summary>
public sealed class ReadmeCommandsTests : IDisposable
{
    private const string Prefix = "dotnet run --project src/Matching.Cli -- ";

    private readonly TerminalFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_command_of_the_terminal_example_works()
    {
        var readme = await File.ReadAllLinesAsync(Path.Combine(Checkout.Folder, "README.md"));
        var commands = readme.Where(line => line.StartsWith(Prefix, StringComparison.Ordinal)).Select(line => line[Prefix.Length..]).ToList();

        commands.Count.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var command in commands)
        {
            var run = await TerminalRun.OfAsync([.. command.Split(' ').Select(InFolder)]);

            run.Exit.ShouldBe(0, $"{command}: {run.Error}");
        }
    }

    private string InFolder(string word) =>
        word.StartsWith("data/", StringComparison.Ordinal) ? folder[word["data/".Length..]]
        : word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Checkout.Folder, word)
        : word;
}
