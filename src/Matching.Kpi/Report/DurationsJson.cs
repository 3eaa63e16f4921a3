using System.Text.Json;
using Matching.Kpi.Estimates;

namespace Matching.Kpi.Report;

/// <summary>The answer of <c>durations --json</c>: days, shares from 0 to 1, null where an estimate is missing.</summary>
public static class DurationsJson
{
    /// <summary>The document as text.</summary>
    public static string Write(SurvivalCurve curve) => JsonSerializer.Serialize(DocumentOf(curve), KpiJson.Options);

    /// <summary>The document as records, for a web API that serialises itself.</summary>
    public static Document DocumentOf(SurvivalCurve curve)
    {
        ArgumentNullException.ThrowIfNull(curve);
        return new Document(curve.N, curve.Events, curve.Median, [.. curve.Rows.Select(LineOf)]);
    }

    private static Line LineOf(CurveRow row) => new()
    {
        Day = row.Time,
        AtRisk = row.AtRisk,
        Ended = row.Ended,
        Censored = row.Censored,
        Survival = row.Survival,
        StdErr = row.StdErr,
        Low = row.Limits?.Low,
        High = row.Limits?.High,
    };

    /// <summary>The whole document.</summary>
    /// <param name="N">Matches watched.</param>
    /// <param name="Events">Matches seen to end.</param>
    /// <param name="Median">Days; null while the curve stays above one half.</param>
    /// <param name="Curve">One line for each distinct time.</param>
    public sealed record Document(int N, int Events, double? Median, IReadOnlyList<Line> Curve);

    /// <summary>The curve at one time.</summary>
    public sealed record Line
    {
        /// <summary>Days since the start.</summary>
        public required double Day { get; init; }

        /// <summary>Watched just before.</summary>
        public required int AtRisk { get; init; }

        /// <summary>Ended that day.</summary>
        public required int Ended { get; init; }

        /// <summary>Last seen running that day.</summary>
        public required int Censored { get; init; }

        /// <summary>Share that lasts longer.</summary>
        public required double Survival { get; init; }

        /// <summary>Greenwood's standard error.</summary>
        public required double? StdErr { get; init; }

        /// <summary>Lower log-log 95 % limit.</summary>
        public required double? Low { get; init; }

        /// <summary>Upper log-log 95 % limit.</summary>
        public required double? High { get; init; }
    }
}
