namespace Matching.Kpi.Verdicts;

/// <summary>Verdicts as they stand in JSON, CSV and style sheets.</summary>
public static class VerdictCodes
{
    /// <summary>The code of a verdict: <c>met</c>, <c>partly_met</c>, <c>missed</c>, <c>pending</c>, <c>not_reported</c>, <c>cancelled</c> or <c>info</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a verdict.</exception>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.PartlyMet => "partly_met",
        Verdict.Missed => "missed",
        Verdict.Pending => "pending",
        Verdict.NotReported => "not_reported",
        Verdict.Cancelled => "cancelled",
        Verdict.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict."),
    };

    /// <summary>The verdict of a code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not the code of a verdict.</exception>
    public static Verdict Of(string code) => Array.Find(Enum.GetValues<Verdict>(), verdict => verdict.Code() == code) is var found && found.Code() == code
        ? found
        : throw new ArgumentOutOfRangeException(nameof(code), code, "Not the code of a verdict.");

    /// <summary>Whether the value was held against a target.</summary>
    public static bool IsJudged(this Verdict verdict) => verdict is Verdict.Met or Verdict.Missed;
}
