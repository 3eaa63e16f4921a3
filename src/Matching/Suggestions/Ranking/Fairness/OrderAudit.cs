namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>The audit of one order.</summary>
/// <param name="Code">The contestant.</param>
/// <param name="Tables">Every measure by every grouping.</param>
/// <param name="Findings">What lies on the wrong side of a line.</param>
/// <param name="Variant">What it would cost to bring exposure to the line; null where nothing could be judged.</param>
public sealed record OrderAudit(string Code, IReadOnlyList<GroupTable> Tables, IReadOnlyList<FairnessFinding> Findings, FairVariant? Variant)
{
    public const string Passes = "passes";
    public const string Fails = "fails";

    /// <summary>No two groups of candidates were large enough.</summary>
    public const string NotJudged = "not_judged";

    public bool IsFailed => Findings.Any(finding => finding.IsFailure);

    public string Verdict => IsFailed ? Fails : Tables.Any(table => table.Measure == AuditMeasures.Exposure && table.Summary.Value is not null) ? Passes : NotJudged;
}
