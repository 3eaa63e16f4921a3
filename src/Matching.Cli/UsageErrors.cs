using System.CommandLine.Parsing;

namespace Matching.Cli;

/// <summary>Wrong usage, said in the language that was asked for on the same line.</summary>
public static class UsageErrors
{
    public static void Refuse(this SymbolResult result, string key, params object?[] values)
    {
        var language = result.GetResult(VerbOptions.Lang)?.Tokens is [{ Value: "en" }] ? Languages.English : Languages.Danish;
        result.AddError(CliTexts.Sentences.Format(key, language, values));
    }
}
