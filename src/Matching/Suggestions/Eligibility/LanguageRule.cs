using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Eligibility;

/// <summary>They share at least one language. Unknown if either's languages are empty.</summary>
public sealed class LanguageRule() : EligibilityRule("language")
{
    public override RuleAnswer Ask(in Pair pair)
    {
        var theirs = pair.Participant.Languages;
        var volunteers = pair.Volunteer.Languages;
        return theirs.AreUnknown || volunteers.AreUnknown ? RuleAnswer.Unknown : PassesIf(Overlap.Any(theirs, volunteers));
    }
}
