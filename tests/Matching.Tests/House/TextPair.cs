using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Matching.Tests.House;

/// <summary>The same sentences in Danish and in English, and what is amiss between them.</summary>
internal static partial class TextPair
{
    public static IEnumerable<string> Faults(XDocument danish, XDocument english)
    {
        var (here, there) = (Sentences(danish), Sentences(english));
        return Twice(here).Concat(Twice(there)).Select(key => $"{key}: twice")
            .Concat(Keys(here).Except(Keys(there)).Select(key => $"{key}: no English"))
            .Concat(Keys(there).Except(Keys(here)).Select(key => $"{key}: no Danish"))
            .Concat(here.Concat(there).Where(one => string.IsNullOrWhiteSpace(one.Value)).Select(one => $"{one.Key}: empty"))
            .Concat(from one in here
                    join other in there on one.Key equals other.Key
                    where !Gaps(one.Value).SetEquals(Gaps(other.Value))
                    select $"{one.Key}: other gaps");
    }

    private static List<KeyValuePair<string, string>> Sentences(XDocument file) =>
        [.. file.Root!.Elements("data").Select(data => KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")?.Value ?? ""))];

    private static IEnumerable<string> Keys(IEnumerable<KeyValuePair<string, string>> sentences) => sentences.Select(one => one.Key);

    private static IEnumerable<string> Twice(IEnumerable<KeyValuePair<string, string>> sentences) =>
        Keys(sentences).GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

    private static HashSet<string> Gaps(string sentence) => [.. Gap().Matches(sentence).Select(gap => gap.Value)];

    [GeneratedRegex(@"\{\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gap();
}
