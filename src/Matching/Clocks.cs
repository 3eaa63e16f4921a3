namespace Matching;

/// <summary>Two clocks: casework days may be shifted for a demo; sessions, links and leases never are.</summary>
public sealed record Clocks(TimeProvider Casework, TimeProvider System)
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>An instant of the system's clock as the casework clock showed it, so that it stands right beside casework days.</summary>
    public DateTimeOffset InCasework(DateTimeOffset instant) => Casework is CaseworkTime { Shift: var shift } ? instant + shift : instant;

    /// <summary>The casework day in Copenhagen.</summary>
    public DateOnly Today => DayOf(Casework.GetUtcNow());

    /// <summary>The casework day in Copenhagen of an instant of the system's clock.</summary>
    public DateOnly CaseworkDayOf(DateTimeOffset instant) => DayOf(InCasework(instant));

    private static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Copenhagen).DateTime);
}
