namespace Matching;

/// <summary>Two clocks: casework days may be shifted for a demo; sessions, links and leases never are.</summary>
public sealed record Clocks(TimeProvider Casework, TimeProvider System)
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The casework day in Copenhagen.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Casework.GetUtcNow(), Copenhagen).DateTime);
}
