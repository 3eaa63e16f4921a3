namespace Matching.Kpi.Estimates;

/// <summary>The curve at one distinct time, an end or only a censoring.</summary>
public sealed record CurveRow
{
    /// <summary>The time; days wherever matches are meant.</summary>
    public required double Time { get; init; }

    /// <summary>How many were watched just before this time.</summary>
    public required int AtRisk { get; init; }

    /// <summary>How many ended at this time.</summary>
    public required int Ended { get; init; }

    /// <summary>How many were last seen running at this time.</summary>
    public required int Censored { get; init; }

    /// <summary>Estimated share that lasts longer than this time, 0 to 1.</summary>
    public required double Survival { get; init; }

    /// <summary>Greenwood's standard error of <see cref="Survival"/>; null where survival is 0.</summary>
    public required double? StdErr { get; init; }

    /// <summary>Log-log 95 % limits of <see cref="Survival"/>; null where survival is 0 or 1.</summary>
    public required Interval? Limits { get; init; }
}
