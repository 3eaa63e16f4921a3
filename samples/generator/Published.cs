namespace Matching.Samples;

/// <summary>The city's published figures for 2012, and the counts that give its percentages back. The sample is built around them.</summary>
internal static class Published
{
    public const int HostMatches = 197;
    public const int HostOverThreeMonths = 175;
    public const int HostOverSixMonths = 156;

    /// <summary>42 %.</summary>
    public static (int Good, int Answered) KnowsServices { get; } = (50, 119);

    /// <summary>55 %.</summary>
    public static (int Good, int Answered) FeelsIncluded { get; } = (66, 120);

    /// <summary>71 %, of expats and their families.</summary>
    public static (int Good, int Answered) StaysInDenmark { get; } = (47, 66);

    public const int MentorMatches = 28;

    /// <summary>27 %, of those mentored for more than four months.</summary>
    public static (int Good, int Answered) InJobOrEducation { get; } = (6, 22);
}
