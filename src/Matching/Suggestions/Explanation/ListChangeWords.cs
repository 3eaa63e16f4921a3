using System.Globalization;
using Matching.People;

namespace Matching.Suggestions.Explanation;

/// <summary>What one change would bring, in a sentence.</summary>
public static class ListChangeWords
{
    /// <summary>"It would help most if the participant also spoke English: 14 more hosts." or "… were free on Tuesday evenings, 14 more of those who suit would share a time."</summary>
    public static string Sentence(ListChange change, string programme, CultureInfo culture) => change.MakesEligible
        ? Words.Format("help_most", culture, Condition(change, culture), Words.Counted($"more_{programme}", change.Count, culture))
        : Words.Counted("help_time", change.Count, culture, Words.ForCode("slot", change.Value!, culture));

    private static string Condition(ListChange change, CultureInfo culture) => change.Change switch
    {
        ListChangeCodes.RuleMet => Words.Get($"relax_{change.Value}", culture),
        ListChangeCodes.ParticipantLanguage => Words.Format($"if_{change.Change}", culture, PeopleTexts.Language(change.Value!, culture)),
        _ => Words.Get($"if_{change.Change}", culture),
    };
}
