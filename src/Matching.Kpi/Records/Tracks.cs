namespace Matching.Kpi.Records;

/// <summary>The three tracks of the diversity programme in the order of every report.</summary>
public static class Tracks
{
    /// <summary>Equal treatment in the city's own house.</summary>
    public const string Municipality = "municipality";

    /// <summary>Inclusion through partnerships.</summary>
    public const string Partnerships = "partnerships";

    /// <summary>Against discrimination and exclusion among citizens.</summary>
    public const string Citizens = "citizens";

    /// <summary>Initiatives whose track the catalogue does not name, and indicators whose initiative it lacks; reported last.</summary>
    public const string Unassigned = "unassigned";

    /// <summary>All three, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Municipality, Partnerships, Citizens];
}
