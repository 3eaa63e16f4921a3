using Matching.People;

namespace Matching.Suggestions.Eligibility;

/// <summary>
/// Where either side wishes for the <c>same</c> gender, both are equal. No wish, no question;
/// with a wish and a gender that is not known, unknown.
/// </summary>
public sealed class GenderRule() : EligibilityRule("gender")
{
    /// <summary>The wish that this rule heeds; every other value, and an empty one, is no wish.</summary>
    public const string Same = "same";

    public override RuleAnswer Ask(in Pair pair)
    {
        if (pair.Participant.WantsGender is not Same && pair.Volunteer.AcceptsGender is not Same)
        {
            return RuleAnswer.Passes;
        }

        var theirs = pair.Participant.Gender;
        var volunteers = pair.Volunteer.Gender;
        return string.IsNullOrEmpty(theirs) || string.IsNullOrEmpty(volunteers)
            ? RuleAnswer.Unknown
            : PassesIf(string.Equals(theirs, volunteers, StringComparison.Ordinal));
    }

    internal override string KindOf(Volunteer volunteer, DateOnly on) => $"{Kind(volunteer.AcceptsGender is Same)} {volunteer.Gender}";
}
