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

    /// <param name="tables">All there are of an order.</param>
    /// <param name="limits">The lines.</param>
    internal static IReadOnlyList<FairnessFinding> Judge(IReadOnlyList<GroupTable> tables, FairnessLimits limits) => [.. tables.SelectMany(table => Of(table, limits))];

    private static IEnumerable<FairnessFinding> Of(GroupTable table, FairnessLimits limits) => (table.Measure, table.Summary.Value) switch
    {
        (AuditMeasures.Exposure, { } value) when value < limits.LeastExposure => [Finding(table, limits.LeastExposure, true)],
        (AuditMeasures.Selection or AuditMeasures.TopScore, { } value) when value < limits.LeastSelection => [Finding(table, limits.LeastSelection, false)],
        (AuditMeasures.TruePositives, { } value) when value > limits.MostTprGap => [Finding(table, limits.MostTprGap, table.Summary.Low > limits.MostTprGap && !table.Grouping.Contains('*', StringComparison.Ordinal))],
        (AuditMeasures.ProxyScore, { } value) when value > limits.MostProxyAuc =>
            [Finding(table, limits.MostProxyAuc, table.Grouping is Grouping.Gender or Grouping.Group)],
        _ => [],
    };

    private static FairnessFinding Finding(GroupTable table, double line, bool isFailure) =>
        new(table.Measure, table.Side, table.Grouping, table.Summary, line, isFailure);
}
