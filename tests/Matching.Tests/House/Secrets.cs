using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Matching.Tests.House;

/// <summary>Settings that look like a secret, by their name or by their value. They belong in the environment.</summary>
internal static partial class Secrets
{
    public static IEnumerable<string> In(JsonNode? settings) =>
        from leaf in Leaves(settings)
        let value = leaf.ToString()
        where value.Length > 0
        where SecretName().IsMatch(leaf.GetPath()) || SecretValue().IsMatch(value) || IsRandom(value)
        select leaf.GetPath();

    private static IEnumerable<JsonValue> Leaves(JsonNode? node) => node switch
    {
        JsonObject parts => parts.SelectMany(part => Leaves(part.Value)),
        JsonArray items => items.SelectMany(Leaves),
        JsonValue leaf => [leaf],
        _ => [],
    };

    /// <summary>A long word without a space that mixes digits and both cases, as keys and hashes do.</summary>
    private static bool IsRandom(string value) => value.Length >= 20 && !value.Any(char.IsWhiteSpace)
        && value.Any(char.IsDigit) && value.Any(char.IsUpper) && value.Any(char.IsLower);

    [GeneratedRegex(@"password|passphrase|secret|token|credential|api_?key|private_?key|ConnectionStrings\.", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SecretName();

    [GeneratedRegex(@"(password|pwd)\s*=|://[^/@\s]+:[^/@\s]+@|-----BEGIN|^[0-9a-f]{32,}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SecretValue();
}
