using System.Globalization;
using Matching.Database;

namespace Matching;

/// <summary>
/// The casework clock: the system's, or in a demo one that began on another day and runs from there.
/// The shift is a fact of the instance, so that the service and the terminal agree on the day.
/// </summary>
public sealed class CaseworkTime(TimeProvider system) : TimeProvider
{
    private const string ShiftName = "casework_clock_shift_seconds";

    public TimeSpan Shift { get; private set; }

    public bool IsShifted => Shift != TimeSpan.Zero;

    public override DateTimeOffset GetUtcNow() => system.GetUtcNow() + Shift;

    /// <summary>Takes the shift that the instance remembers.</summary>
    public async Task LoadAsync(InstanceStore instance)
    {
        var seconds = await instance.FindAsync(ShiftName);
        Shift = seconds is null ? TimeSpan.Zero : TimeSpan.FromSeconds(long.Parse(seconds, CultureInfo.InvariantCulture));
    }

    /// <summary>Makes this process judge everything as on another day, from its noon UTC. The instance does not remember it.</summary>
    public void StandOn(DateOnly day)
    {
        var noon = new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero);
        Shift = TimeSpan.FromSeconds(Math.Round((noon - system.GetUtcNow()).TotalSeconds));
    }

    /// <summary>Lets the casework day begin at noon UTC of another day, now and after every later start.</summary>
    public async Task StartDemoAsync(WriteScope scope, DateOnly today)
    {
        StandOn(today);
        await InstanceStore.SetAsync(scope, ShiftName, ((long)Shift.TotalSeconds).ToString(CultureInfo.InvariantCulture));
    }
}
