namespace Matching.Suggestions.Eligibility;

/// <summary>Section Eligibility: the limits of the rules. Checked when the service or a verb starts.</summary>
public sealed class EligibilitySettings
{
    public const string Section = "Eligibility";

    /// <summary>Host programme: calendar years since arrival, from 1. Default 3.</summary>
    public int ArrivedWithinYears { get; init; } = 3;

    /// <summary>Mentor programme: youngest age in years, included. Default 16.</summary>
    public int MentorMinimumAge { get; init; } = 16;

    /// <summary>Mentor programme: oldest age in years, included. Default 25.</summary>
    public int MentorMaximumAge { get; init; } = 25;

    /// <summary>For how many calendar months a child certificate counts, from 1. Default 24.</summary>
    public int ChildCertificateMonths { get; init; } = 24;
}
