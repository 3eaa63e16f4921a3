namespace Matching;

/// <summary>Who changes something, when, on which casework day, and why. Every write takes one.</summary>
public sealed record Change(string Who, DateTimeOffset At, DateOnly On, string? Why = null)
{
    /// <summary>Characters that a reason may have.</summary>
    public const int LongestWhy = 4000;

    public bool WhyIsTooLong => Why?.Length > LongestWhy;

    public static Change By(string who, Clocks clocks, string? why = null) =>
        new(who, clocks.System.GetUtcNow(), clocks.Today, why);
}
