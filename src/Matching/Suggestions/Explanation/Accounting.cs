using System.Globalization;

namespace Matching.Suggestions.Explanation;

/// <summary>The line that accounts for everybody, and what one change would add.</summary>
public static class Accounting
{
    /// <summary>"312 hosts: 120 suit, 180 full, 9 not vetted, 3 share no language": the parts add up to the whole.</summary>
    public static string Sentence(SuggestionList list, CultureInfo culture)
    {
        if (list.Volunteers == 0)
        {
            return Words.Get($"nobody_{list.Programme}", culture);
        }

        var parts = list.Excluded.Select(rule => Words.Counted($"excluded_{rule.Rule}", rule.Count, culture))
            .Prepend(Words.Counted("suit", list.Eligible, culture));
        return $"{Words.Counted($"volunteers_{list.Programme}", list.Volunteers, culture)}: {string.Join(", ", parts)}";
    }

    /// <summary>
    /// Which single change would add most: "It would help most if there were no demand for a shared language: 14 more hosts."
    /// Null if nobody is excluded, or the programme has no volunteers.
    /// </summary>
    public static string? Help(SuggestionList list, CultureInfo culture)
    {
        if (list.Volunteers == list.Eligible)
        {
            return null;
        }

        return list.MostHelp is { } most
            ? Words.Format("help_most", culture, Words.Get($"relax_{most.Rule}", culture),
                Words.Counted($"more_{list.Programme}", most.Count, culture))
            : Words.Get("help_none", culture);
    }
}
