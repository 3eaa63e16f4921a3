using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text;
using System.Text.RegularExpressions;
using Matching.Files;
using Matching.TestData;

namespace Matching.Tests.Files;

public sealed partial class ImportProblemsTests
{
    [Fact]
    public void Both_languages_have_the_same_sentences_with_the_same_places()
    {
        var (danish, english) = (Texts(CultureInfo.InvariantCulture), Texts(Languages.English));
        english.Keys.ShouldBe(danish.Keys);
        foreach (var code in danish.Keys)
        {
            Places(english[code]).ShouldBe(Places(danish[code]), code);
        }
    }

    [Fact]
    public void The_page_of_problems_is_what_the_sentences_say() =>
        File.ReadAllText(Path.Combine(Checkout.Folder, "docs", "import-problems.md")).ShouldBe(Page());

    private static string Page()
    {
        var (danish, english) = (Texts(CultureInfo.InvariantCulture), Texts(Languages.English));
        var page = new StringBuilder(
            """
            # What an import may say

            The codes are stable. {0} is the column, {1} what stands in the cell, {2} what would have been right. A sentence that says
            "the row was read" (and `unknown_file`, `unknown_column`) is a warning; all others reject the row, or the file if they speak of it.

            | code | dansk | English |
            |---|---|---|

            """);
        foreach (var (code, sentence) in danish)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{code}` | {sentence} | {english[code]} |\n");
        }

        return page.ToString();
    }

    private static SortedDictionary<string, string> Texts(CultureInfo culture) => new(
        new ResourceManager(typeof(FilesTexts)).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static IEnumerable<string> Places(string sentence) =>
        Place().Matches(sentence).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
