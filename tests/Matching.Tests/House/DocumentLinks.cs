using System.Text.RegularExpressions;

namespace Matching.Tests.House;

/// <summary>Links of a document to files of the repository that are not there.</summary>
internal static partial class DocumentLinks
{
    public static IEnumerable<string> Broken(string folder, string text) =>
        from link in Link().Matches(text)
        let target = link.Groups["target"].Value.Split('#')[0]
        where target.Length > 0 && !Elsewhere().IsMatch(target)
        let path = Path.Combine(folder, Uri.UnescapeDataString(target))
        where !File.Exists(path) && !Directory.Exists(path)
        select target;

    [GeneratedRegex(@"\]\(<?(?<target>[^)\s>]+)|^\[[^\]]+\]:\s*(?<target>\S+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("^[a-z]+:", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Elsewhere();
}
