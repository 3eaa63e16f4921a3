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

    /// <summary>Lets the casework day begin at noon UTC of another day, now and after every later start.</summary>
    public async Task StartDemoAsync(WriteScope scope, DateOnly today)
    {
        var noon = new DateTimeOffset(today, new TimeOnly(12, 0), TimeSpan.Zero);
        Shift = TimeSpan.FromSeconds(Math.Round((noon - system.GetUtcNow()).TotalSeconds));
        await InstanceStore.SetAsync(scope, ShiftName, ((long)Shift.TotalSeconds).ToString(CultureInfo.InvariantCulture));
    }
}
