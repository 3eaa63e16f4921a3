namespace Matching.Kpi.Records;

/// <summary>Who pays for an initiative, where it is no free text.</summary>
public static class Funders
{
    /// <summary>The programme's own money.</summary>
    public const string Programme = "programme";
}
