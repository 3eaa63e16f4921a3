using System.Globalization;

namespace Matching.Suggestions.Explanation;

/// <summary>Why a suggestion stands where it stands, in a sentence.</summary>
public static class Reasons
{
    private const int Most = 2;
    private const double GoodFrom = 0.5;

    /// <summary>
    /// "Best on goals and language; unknown: occupation; not checked: age." Best are at most two criteria that are known, count,
    /// and reach more than half, those that give most points first.
    /// </summary>
    public static string Sentence(Suggestion suggestion, CultureInfo culture)
    {
        var best = suggestion.Score.Parts.Where(part => part is { Known: true, Units: > 0, Value: > GoodFrom })
            .OrderByDescending(part => part.Units).Take(Most).Select(part => part.Criterion);
        var clauses = new[]
        {
            Clause("best_on", "criterion_{0}", best, culture) ?? Words.Get("best_on_nothing", culture),
            Clause("unknown", "criterion_{0}", suggestion.UnknownCriteria, culture),
            Clause("not_checked", "rule_{0}_name", suggestion.UnknownRules, culture),
        };
        return string.Join("; ", clauses.Where(clause => clause is not null)) + ".";
    }

    /// <summary>"Stands first for as many who have waited longer as they have places." Null for somebody who does not.</summary>
    public static string? Load(Suggestion suggestion, CultureInfo culture) =>
        suggestion.IsLoaded ? Words.Get("loaded", culture) : null;

    /// <summary>"What matters most is language: its weight is doubled, so it gives up to 28.6 points and not 16.7, and the others less." Null if nothing is raised.</summary>
    public static string? Raised(SuggestionList list, CultureInfo culture) =>
        list.Raised is { } criterion ? Words.Format(
            "raised", culture, Words.Get($"criterion_{criterion}", culture), list.Weights.MostPoints(criterion), list.Weights.Unraised.MostPoints(criterion)) : null;

    /// <summary>"First if the host were free on Tuesday evenings."</summary>
    public static string Sentence(Counterfactual counterfactual, Suggestion suggestion, CultureInfo culture)
    {
        var key = counterfactual.Rank > suggestion.Rank ? "falls_to" : counterfactual.Rank == 1 ? "first_if" : "number_if";
        return Words.Format(key, culture, counterfactual.Rank, Change(counterfactual, suggestion.Volunteer.Programme, culture));
    }

    private static string Change(Counterfactual counterfactual, string programme, CultureInfo culture)
    {
        var kind = counterfactual.Change switch
        {
            ChangeCodes.ParticipantFree or ChangeCodes.VolunteerFree or ChangeCodes.VolunteerNotFree => "slot",
            ChangeCodes.VolunteerOffers or ChangeCodes.VolunteerOffersNot => "goal",
            _ => "",
        };
        return Words.Format($"change_{counterfactual.Change}", culture,
            Words.Get($"the_volunteer_{programme}", culture), Words.ForCode(kind, counterfactual.Value, culture));
    }

    private static string? Clause(string key, string wordKey, IEnumerable<string> codes, CultureInfo culture)
    {
        var words = codes.Select(code => Words.Get(string.Format(CultureInfo.InvariantCulture, wordKey, code), culture)).ToList();
        return words.Count == 0 ? null : Words.Format(key, culture, Words.List(words, culture));
    }
}
