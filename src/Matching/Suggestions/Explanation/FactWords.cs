using System.Globalization;
using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Explanation;

/// <summary>What a criterion found, in words: "both: Wednesday evening", "3.2 km apart", "unknown".</summary>
public static class FactWords
{
    public static string Of(ScorePart part, PairFacts facts, CultureInfo culture) => !part.Known
        ? Words.Get("fact_unknown", culture)
        : part.Criterion switch
        {
            CriterionCodes.Goals => Goals(facts, culture),
            CriterionCodes.Occupation => Words.Get($"fact_occupation_{Math.Min(facts.OccupationDigits ?? 0, 4)}", culture),
            CriterionCodes.Language => Shared(facts.Languages.Select(code => PeopleTexts.Language(code, culture)), "fact_no_language", culture),
            CriterionCodes.Interests => Shared(facts.Interests, "fact_no_interest", culture),
            CriterionCodes.Availability => Shared(facts.Slots.Select(slot => PeopleTexts.Word("slot", slot, culture)), "fact_no_slot", culture),
            CriterionCodes.Distance => Distance(facts.Kilometres, culture),
            CriterionCodes.Age => Words.Counted("fact_age", facts.YearsApart ?? 0, culture),
            _ => "",
        };

    private static string Goals(PairFacts facts, CultureInfo culture)
    {
        var (offered, hoped) = (InWords(facts.Offered, culture), InWords(facts.Hoped, culture));
        return offered == hoped
            ? Shared(PeopleTexts.Words("goal", facts.Offered, culture), "fact_no_goal", culture)
            : string.Join("; ", new[] { offered is null ? null : Words.Format("fact_offered", culture, offered), hoped is null ? null : Words.Format("fact_hoped", culture, hoped) }
                .OfType<string>());
    }

    private static string? InWords(Tags goals, CultureInfo culture) =>
        goals.AreUnknown ? null : Words.List(PeopleTexts.Words("goal", goals, culture), culture);

    private static string Shared(IEnumerable<string> words, string none, CultureInfo culture)
    {
        var all = words.ToList();
        return all.Count == 0 ? Words.Get(none, culture) : Words.Format("fact_both", culture, Words.List(all, culture));
    }

    private static string Distance(double? kilometres, CultureInfo culture) => kilometres is > 0
        ? Words.Format("fact_km", culture, kilometres.Value.ToString("0.0", culture))
        : Words.Get("fact_same_district", culture);
}
