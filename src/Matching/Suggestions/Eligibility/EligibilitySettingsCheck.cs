using Microsoft.Extensions.Options;

namespace Matching.Suggestions.Eligibility;

/// <summary>Says which limit cannot be meant.</summary>
public sealed class EligibilitySettingsCheck : IValidateOptions<EligibilitySettings>
{
    private const int Longest = 150;

    public ValidateOptionsResult Validate(string? name, EligibilitySettings options)
    {
        var slips = Slips(options).ToList();
        return slips.Count > 0 ? ValidateOptionsResult.Fail(slips) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Slips(EligibilitySettings limits)
    {
        if (limits.ArrivedWithinYears is < 1 or > Longest)
        {
            yield return $"Eligibility:ArrivedWithinYears must be 1 to {Longest} years; it is {limits.ArrivedWithinYears}.";
        }

        if (limits.ChildCertificateMonths is < 1 or > Longest * 12)
        {
            yield return $"Eligibility:ChildCertificateMonths must be 1 to {Longest * 12} months; it is {limits.ChildCertificateMonths}.";
        }

        if (limits.MentorMinimumAge < 0 || limits.MentorMaximumAge < limits.MentorMinimumAge)
        {
            yield return "Eligibility:MentorMinimumAge must be 0 or more and not above Eligibility:MentorMaximumAge; "
                + $"they are {limits.MentorMinimumAge} and {limits.MentorMaximumAge}.";
        }
    }
}
