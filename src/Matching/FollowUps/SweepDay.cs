using Microsoft.Extensions.Logging;

namespace Matching.FollowUps;

/// <summary>On which day the sweep runs, in whose name, and where it tells of what failed.</summary>
public sealed class SweepDay(Clocks clocks, ILogger<FindDueFollowUps> log)
{
    public DateOnly Today => clocks.Today;

    public ILogger Log => log;

    public Change By(string who) => Change.By(who, clocks);
}
