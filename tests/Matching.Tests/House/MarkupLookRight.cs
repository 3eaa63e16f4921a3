using System.Text.RegularExpressions;

namespace Matching.Tests.House;

/// <summary>A page's markup that names a word to its right: a namespace, or the path of another folder's partial.</summary>
internal sealed partial record MarkupLookRight(string File, string Towards)
{
    public static IReadOnlyList<MarkupLookRight> In(IEnumerable<(string File, string Text)> pages) =>
    [
        .. from page in pages
           let here = SevenWords.PlaceOf(Place(page.File))
           from to in Named().Matches(page.Text).Select(name => name.Value.Trim('/').Replace("Pages/", "Matching.Web.Pages.", StringComparison.Ordinal))
           where !SevenWords.MayUse(here, SevenWords.PlaceOf(to))
           select new MarkupLookRight(page.File, to),
    ];

    /// <summary>What lies beside the folders (imports, the start of every view) counts for all of them, so it is a tool.</summary>
    private static string Place(string file) => Path.GetFileName(file).StartsWith("_View", StringComparison.Ordinal) && file.Split('/').Length == 4
        ? "Matching.Web.Pages.Shared"
        : Path.GetDirectoryName(file)!["src/".Length..].Replace('/', '.').Replace('\\', '.');

    [GeneratedRegex(@"\bMatching(\.Web\.Pages)?\.[A-Z]\w+|/Pages/[A-Z]\w+/", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
