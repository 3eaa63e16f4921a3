namespace Matching.Tests.House;

/// <summary>The story's seven words from left to right, and where a namespace or a folder of pages stands among them.</summary>
internal static class SevenWords
{
    public static readonly IReadOnlyList<string> All = ["People", "Suggestions", "Rounds", "Matches", "FollowUps", "Surveys", "Results"];

    /// <summary>Page folders that every other page leans on, or that tell of no word: they use none of the seven.</summary>
    private static readonly string[] ToolPages = ["Shared", "Messages", "Access", "About", "Errors"];

    /// <summary>Left of all seven: a tool, which may use none of them.</summary>
    public const int Tool = -1;

    /// <summary>
    /// The place of a namespace from 0 on, <see cref="Tool"/> for what the seven use, or null for what may use all of them: the host, the
    /// terminal, and the pages that are entrances (Link opens a match or a survey, Today shows what is due in each).
    /// </summary>
    public static int? PlaceOf(string name)
    {
        var parts = name.Split('.');
        return parts switch
        {
            ["Matching", "Web", "Pages", var folder, ..] => WordOr(folder, ToolPages.Contains(folder) ? Tool : null),
            ["Matching", "Web" or "Cli", ..] => null,
            ["Matching", var folder, ..] => WordOr(folder, Tool),
            ["Matching"] => Tool,
            _ => null,
        };
    }

    public static bool MayUse(int? from, int? to) => from is not { } here || to is not { } there || there <= here;

    private static int? WordOr(string folder, int? otherwise) =>
        All.Contains(folder) ? All.Index().Single(word => word.Item == folder).Index : otherwise;
}
