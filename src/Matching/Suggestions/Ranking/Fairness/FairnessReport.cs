namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>What an audit came to.</summary>
/// <param name="Orders">The one audited first, then the transparent score, then a random order; each once.</param>
/// <param name="Tables">What hangs on no order: waiting, match length, and groups told from features.</param>
/// <param name="Counts">People of each group in the lists, those of unknown group included.</param>
/// <param name="Lists">Lists of eligible candidates.</param>
/// <param name="Rows">Pairs in them.</param>
/// <param name="Limits">The lines that were judged by.</param>
public sealed record FairnessReport(
    IReadOnlyList<OrderAudit> Orders, IReadOnlyList<GroupTable> Tables, IReadOnlyList<GroupCount> Counts, int Lists, int Rows, FairnessLimits Limits)
{
    public OrderAudit Audited => Orders[0];

    /// <summary>What the lists that were really shown did.</summary>
    public required LoggedAudit Logged { get; init; }
}

/// <summary>How many of one side are of each group.</summary>
/// <param name="Side">Which side.</param>
/// <param name="Grouping">By which attribute.</param>
/// <param name="Unknown">Of no known group.</param>
/// <param name="Groups">By group.</param>
public sealed record GroupCount(AuditSide Side, string Grouping, int Unknown, IReadOnlyDictionary<string, int> Groups);
