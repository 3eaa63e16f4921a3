namespace Matching.Kpi.Records;

/// <summary>The programme codes of people and matches.</summary>
public static class KpiProgrammes
{
    /// <summary>Newcomers and their hosts.</summary>
    public const string Host = "host";

    /// <summary>Young people and their mentors; its initiative is called <c>young-mentor</c>.</summary>
    public const string Mentor = "mentor";
}
