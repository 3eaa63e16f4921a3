namespace Matching.Kpi.Report;

/// <summary>What is true today of a figure that was reported otherwise, and all that is known of why.</summary>
/// <param name="Today">As it is on the day of the report; null if the indicator is gone from the catalogue.</param>
/// <param name="Reported">The value as it was reported; null where there was none, or where the indicator was none of those reported.</param>
/// <param name="Reasons">What was done by hand first, the latest first of it; never empty.</param>
public sealed record SinceReported(IndicatorReport? Today, double? Reported, IReadOnlyList<LaterReason> Reasons)
{
    /// <summary>Today's value less the reported one; null where one of them is missing.</summary>
    public double? Difference => Today?.Value - Reported;
}

/// <summary>Why a figure reads otherwise than it was reported.</summary>
/// <param name="Code">
/// <c>recorded</c>, <c>corrected</c>, <c>withdrawn</c> or <c>restored</c> for a change by hand; <c>records</c> or <c>imported</c> where no hand did
/// it; <c>rule</c>, <c>target</c> or <c>state</c> where the catalogue says otherwise how it counts, what is wanted, or that its initiative is cancelled;
/// <c>gone</c> or <c>came</c> for an indicator.
/// </param>
/// <param name="On">The day of a change by hand; else null.</param>
/// <param name="Who">Who made it, by name; else null.</param>
/// <param name="Why">The reason that was given; else null.</param>
public sealed record LaterReason(string Code, DateOnly? On = null, string? Who = null, string? Why = null);
