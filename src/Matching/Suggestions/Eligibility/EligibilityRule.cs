using System.Globalization;
using Matching.People;

namespace Matching.Suggestions.Eligibility;

/// <summary>
/// A hard rule: a pair that fails one is never suggested, and the rule is named.
/// A rule is a pure function of the pair and its own limits; it never looks at another rule.
/// </summary>
public abstract class EligibilityRule(string code)
{
    /// <summary>Stable across versions: files, JSON and stored lists rely on it.</summary>
    public string Code => code;

    public abstract RuleAnswer Ask(in Pair pair);

    /// <summary>
    /// What this rule heeds of a volunteer on a day, in as few kinds as it can: volunteers of one kind get the same answer from every
    /// participant. A rule about the participant alone knows one kind. Shared languages and excluded pairs, which hang on the pair,
    /// are not part of it.
    /// </summary>
    internal virtual string KindOf(Volunteer volunteer, DateOnly on) => "";

    /// <summary>Of a rule that asks several things of a participant: the code of the first that they are known to fail; null of any other.</summary>
    public virtual string? FailingPart(Participant participant, DateOnly on) => null;

    /// <summary>The rule as a sentence that a caseworker reads.</summary>
    public string Sentence(CultureInfo culture) => SuggestionTexts.Sentences[$"rule_{code}", culture];

    /// <summary>The rule's subject in a word or two: "shared language".</summary>
    public string Name(CultureInfo culture) => SuggestionTexts.Sentences[$"rule_{code}_name", culture];

    /// <summary>The same with what of it this participant fails, where the rule knows: "newcomer in the city (lives elsewhere)".</summary>
    public string Name(Participant participant, DateOnly on, CultureInfo culture) =>
        FailingPart(participant, on) is { } part ? SuggestionTexts.Sentences[$"rule_{code}_name_{part}", culture] : Name(culture);

    protected static string Kind(bool yes) => yes ? "yes" : "no";

    protected static RuleAnswer PassesIf(bool passes) => passes ? RuleAnswer.Passes : RuleAnswer.Fails;
}
