namespace Matching.Kpi.Records;

/// <summary>Where the value of an indicator comes from.</summary>
public static class Sources
{
    /// <summary>People enter it.</summary>
    public const string Manual = "manual";

    /// <summary>Counted from participants and volunteers.</summary>
    public const string People = "people";

    /// <summary>Counted from matches.</summary>
    public const string Matches = "matches";

    /// <summary>Counted from answers.</summary>
    public const string Surveys = "surveys";

    /// <summary>All sources.</summary>
    public static IReadOnlyList<string> All { get; } = [Manual, People, Matches, Surveys];
}
