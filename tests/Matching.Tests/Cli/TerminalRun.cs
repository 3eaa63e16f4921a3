using System.Text.Json;
using Matching.Cli;

namespace Matching.Tests.Cli;

/// <summary>One run of the terminal in this process, with what it printed.</summary>
public sealed record TerminalRun(int Exit, string Out, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public static async Task<TerminalRun> OfAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exit = await Terminal.RunAsync(args, output, error);
        return new TerminalRun(exit, output.ToString(), error.ToString());
    }
}
