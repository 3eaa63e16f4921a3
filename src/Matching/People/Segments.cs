namespace Matching.People;

/// <summary>The groups of participants by the codes that files use.</summary>
public static class Segments
{
    public const string Expat = "expat";
    public const string ExpatFamily = "expat_family";

    public static readonly IReadOnlyList<string> All = [Expat, ExpatFamily, "refugee", "student", "young", "other"];

    /// <summary>Those who came for work, and their families.</summary>
    public static readonly IReadOnlyList<string> Expats = [Expat, ExpatFamily];
}
