using System.CommandLine;
using System.Text.Json;

namespace Matching.Cli;

/// <summary>Says why a verb could not do its work.</summary>
public static class Failure
{
    public static async Task TellAsync(ParseResult parsed, TextWriter output, TextWriter error, string sentence, string code = "failed")
    {
        if (parsed.GetValue(VerbOptions.Json))
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new { error = new { code, message = sentence } }, JsonOutput.Options));
        }

        await error.WriteLineAsync(sentence);
    }
}
