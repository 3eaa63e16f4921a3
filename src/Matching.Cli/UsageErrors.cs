using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Matching.Cli;

/// <summary>Wrong usage, said in the language that was asked for on the same line.</summary>
public static partial class UsageErrors
{
    /// <summary>The parser's own sentences, which it has no Danish of, and the keys of ours.</summary>
    private static readonly IReadOnlyList<(Regex Theirs, string Ours)> Parser =
    [
        (Required(), "usage.required"),
        (ArgumentMissing(), "usage.argument_missing"),
        (ValueMissing(), "usage.value_missing"),
        (NotAmong(), "usage.not_among"),
        (Unknown(), "usage.unknown"),
        (Once(), "usage.once"),
        (NotAValue(), "usage.not_a_value"),
        (VerbMissing(), "usage.verb"),
    ];

    public static void Refuse(this SymbolResult result, string key, params object?[] values)
    {
        var language = result.GetResult(VerbOptions.Lang)?.Tokens is [{ Value: "en" }] ? Languages.English : Languages.Danish;
        result.AddError(CliTexts.Sentences.Format(key, language, values));
    }

    /// <summary>The parser's sentence in our words; any other stays as it is.</summary>
    public static string In(string sentence, CultureInfo culture)
    {
        foreach (var (theirs, ours) in Parser)
        {
            if (theirs.Match(sentence) is { Success: true } match)
            {
                return CliTexts.Sentences.Format(ours, culture, [.. match.Groups.Values.Skip(1).Select(group => Listed(group.Value))]);
            }
        }

        return sentence;
    }

    /// <summary>What the system's sentence about a file has between quotation marks; null where it names nothing.</summary>
    public static string? Named(string sentence) => Quoted().Match(sentence) is { Success: true } match ? match.Groups["one"].Value : null;

    /// <summary>What may be given instead stands in lines of its own, each between quotation marks.</summary>
    private static string Listed(string value) => value.Contains('\n', StringComparison.Ordinal)
        ? string.Join(", ", value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(one => one.Trim('\'')))
        : value;

    [GeneratedRegex(@"^Option '(?<one>.+)' is required\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Required();

    [GeneratedRegex(@"^Required argument '(?<one>.+)' missing for command: '(?<two>.+)'\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArgumentMissing();

    [GeneratedRegex(@"^Required argument missing for option: '(?<one>.+)'\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ValueMissing();

    [GeneratedRegex(@"^Argument '(?<one>.*)' not recognized\. Must be one of:(?<two>.*)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotAmong();

    [GeneratedRegex(@"^Unrecognized command or argument '(?<one>.*)'\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"^Option '(?<one>.+)' expects a single argument but (?<two>\d+) were provided\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Once();

    [GeneratedRegex(@"^Cannot parse argument '(?<one>.*)' for (?:option|command) '(?<two>.+)' as expected type", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotAValue();

    [GeneratedRegex(@"^Required command was not provided\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VerbMissing();

    [GeneratedRegex("'(?<one>[^']+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
