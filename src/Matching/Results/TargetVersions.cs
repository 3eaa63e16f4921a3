using System.Data.Common;
using Dapper;
using Matching.Kpi.Records;

namespace Matching.Results;

/// <summary>Reads, from the versions that the catalogue keeps, which targets others replaced and why.</summary>
internal static class TargetVersions
{
    /// <summary>By indicator and period, the latest first; nothing of an indicator whose target was never changed.</summary>
    public static async Task<IReadOnlyDictionary<(string Code, string Period), IReadOnlyList<ReplacedTarget>>> ReplacedAsync(
        DbConnection connection, DbTransaction snapshot) =>
        (await connection.QueryAsync<Said>(
            """
            SELECT indicator, period, version, why, comparator, target, target_high FROM indicator_versions v
            WHERE EXISTS (SELECT 1 FROM indicator_versions other WHERE other.indicator = v.indicator AND other.period = v.period AND other.version <> v.version)
            """,
            transaction: snapshot))
        .GroupBy(said => (said.Indicator, said.Period))
        .Select(versions => (versions.Key, Targets: Replaced([.. versions.OrderBy(said => said.Version)])))
        .Where(one => one.Targets.Count > 0)
        .ToDictionary(one => one.Key, one => one.Targets);

    private static IReadOnlyList<ReplacedTarget> Replaced(List<Said> versions) =>
    [
        .. versions.Zip(versions.Skip(1)).Where(pair => pair.First.Wants != pair.Second.Wants).Reverse()
            .Select(pair => new ReplacedTarget(pair.First.Comparator, pair.First.Target, pair.First.TargetHigh, pair.Second.Why)),
    ];

    private sealed record Said
    {
        public required string Indicator { get; init; }
        public required string Period { get; init; }
        public int Version { get; init; }
        public string? Why { get; init; }
        public string? Comparator { get; init; }
        public double? Target { get; init; }
        public double? TargetHigh { get; init; }

        public (string, double?, double?) Wants => (string.IsNullOrEmpty(Comparator) ? Comparators.None : Comparator, Target, TargetHigh);
    }
}
