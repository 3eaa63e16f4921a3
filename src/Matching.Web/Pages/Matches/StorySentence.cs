using System.Globalization;
using Matching.Matches;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Matches;

/// <summary>One line in the story of a match as a sentence, with its reason before the full stop and somebody's own words behind it.</summary>
public static class StorySentence
{
    private static readonly Texts<MatchesPageTexts> T = new();

    /// <param name="step">What happened.</param>
    /// <param name="staff">What a member of staff is called.</param>
    /// <param name="ownWords">Whether what somebody wrote follows in the same line.</param>
    public static string Of(TimelineStep step, Func<string?, string> staff, bool ownWords = true)
    {
        var culture = CultureInfo.CurrentUICulture;
        var isDay = DateOnly.TryParseExact(step.Detail, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var who = step.What is "ended" or "withdrawn" ? MatchTexts.Closer(step.Who ?? "?", culture) : staff(step.Who);
        var told = T["line." + step.What, who, isDay ? Say.Day(day) : step.What == "due.survey" ? step.Detail : "–"];
        var reason = step.Detail is null || isDay || step.What == "due.survey" ? "" : $" ({MatchTexts.Reason(step.Detail, culture)})";
        var hasWords = !string.IsNullOrEmpty(step.Words);
        return reason.Length == 0 && !hasWords ? told
            : told.TrimEnd('.') + reason + (!hasWords ? "." : ownWords ? $": “{step.Words}”" : ":");
    }
}
