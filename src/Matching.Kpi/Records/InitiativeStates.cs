namespace Matching.Kpi.Records;

/// <summary>How far an initiative has come.</summary>
public static class InitiativeStates
{
    /// <summary>It has not begun.</summary>
    public const string Planned = "planned";

    /// <summary>It is done or under way.</summary>
    public const string CarriedOut = "carried_out";

    /// <summary>It was given up; nothing of it is judged.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>All states.</summary>
    public static IReadOnlyList<string> All { get; } = [Planned, CarriedOut, Cancelled];
}
