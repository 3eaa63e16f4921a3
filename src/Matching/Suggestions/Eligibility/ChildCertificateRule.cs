using Matching.People;

namespace Matching.Suggestions.Eligibility;

/// <summary>
/// Where a child under 15 lives in the household, the volunteer's child certificate is on file, not dated after the day judged,
/// and at most <see cref="EligibilitySettings.ChildCertificateMonths"/> calendar months old (on the last day it still counts).
/// Where the number of children is not known and the certificate would not do, unknown.
/// </summary>
public sealed class ChildCertificateRule(EligibilitySettings limits) : EligibilityRule("child_certificate")
{
    public override RuleAnswer Ask(in Pair pair)
    {
        if (pair.Participant.ChildrenUnder15 <= 0 || IsValid(pair.Volunteer.ChildCertificateOn, pair.On))
        {
            return RuleAnswer.Passes;
        }

        return pair.Participant.ChildrenUnder15 is null ? RuleAnswer.Unknown : RuleAnswer.Fails;
    }

    private bool IsValid(DateOnly? certificate, DateOnly on) =>
        certificate is { } day && day <= on && day.AddMonths(limits.ChildCertificateMonths) >= on;

    internal override string KindOf(Volunteer volunteer, DateOnly on) => Kind(IsValid(volunteer.ChildCertificateOn, on));
}
