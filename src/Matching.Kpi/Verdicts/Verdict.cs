namespace Matching.Kpi.Verdicts;

/// <summary>What a value says about its target, or an initiative about its indicators.</summary>
public enum Verdict
{
    /// <summary>The target is reached; of an initiative: every judged indicator is met.</summary>
    Met,

    /// <summary>Of an initiative only: some judged indicators are met and some missed.</summary>
    PartlyMet,

    /// <summary>The target is not reached; of an initiative: every judged indicator is missed.</summary>
    Missed,

    /// <summary>No value yet; of an initiative: no indicator is judged.</summary>
    Pending,

    /// <summary>No value, and none is expected any more.</summary>
    NotReported,

    /// <summary>The initiative was cancelled.</summary>
    Cancelled,

    /// <summary>There is no target to judge by.</summary>
    Info,
}
