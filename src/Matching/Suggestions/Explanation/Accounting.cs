using System.Globalization;

namespace Matching.Suggestions.Explanation;

/// <summary>The line that accounts for everybody, and what one change would add.</summary>
public static class Accounting
{
    /// <summary>"312 hosts: 120 suit (2 set aside), 180 full, 9 not vetted, 3 share no language": the parts add up to the whole. A rule that
    /// rules out everybody is named first, wherever each of them is counted.</summary>
    public static string Sentence(SuggestionList list, CultureInfo culture)
    {
        if (list.Volunteers == 0)
        {
            return Words.Get($"nobody_{list.Programme}", culture);
        }

        var suit = Words.Counted("suit", list.Eligible, culture)
            + (list.SetAside > 0 ? $" ({Words.Format("set_aside", culture, list.SetAside)})" : "");
        var parts = list.Excluded.Select(rule => Words.Counted($"excluded_{rule.Rule}", rule.Count, culture)).Prepend(suit);
        if (list.RulesOutAll is { } all)
        {
            parts = parts.Prepend(Words.Format("ruled_out_by", culture, Words.Get($"rule_{all}_name", culture)));
        }

        return $"{Words.Counted($"volunteers_{list.Programme}", list.Volunteers, culture)}: {string.Join(", ", parts)}";
    }

    /// <summary>
    /// Which single change would add most: "It would help most if the participant also spoke English: 14 more hosts."
    /// Null if nobody is excluded, or the programme has no volunteers.
    /// </summary>
    public static string? Help(SuggestionList list, CultureInfo culture)
    {
        if (list.Volunteers == list.Eligible)
        {
            return null;
        }

        return list.MostHelp is { } most ? ListChangeWords.Sentence(most, list.Programme, culture)
            : list.RulesOutAll is { } rule && list.Adds.Any(only => only.Rule == rule) ? Words.Get("help_not_here", culture)
            : Words.Get("help_none", culture);
    }

    /// <summary>"If the participant were also free on Tuesday evenings, 14 more of those who suit would share a time." Null if no slot brings anybody.</summary>
    public static string? HelpWithTime(SuggestionList list, CultureInfo culture) =>
        list.MostTime is { } most ? ListChangeWords.Sentence(most, list.Programme, culture) : null;
}
