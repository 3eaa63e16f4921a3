using System.Text.Json;
using System.Text.Json.Serialization;
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
        var mean = curve.RestrictedMean;
        return new Document(curve.N, curve.Events, curve.Median, [.. curve.Rows.Select(LineOf)])
        {
            MedianLow = curve.MedianLow,
            MedianHigh = curve.MedianHigh,
            RestrictedMean = mean?.Mean,
            RestrictedMeanStdErr = mean?.StdErr,
            RestrictedMeanUntil = mean?.Until,
        };
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
    public sealed record Document(int N, int Events, double? Median, IReadOnlyList<Line> Curve)
    {
        /// <summary>Lower 95 % limit of the median, days; null where the curve's lower limit stays above one half.</summary>
        [JsonPropertyOrder(1)]
        public double? MedianLow { get; init; }

        /// <summary>Upper 95 % limit of the median, days; null where the curve's upper limit stays above one half.</summary>
        [JsonPropertyOrder(2)]
        public double? MedianHigh { get; init; }

        /// <summary>Mean days up to <see cref="RestrictedMeanUntil"/>; null when nobody was watched.</summary>
        [JsonPropertyOrder(3)]
        public double? RestrictedMean { get; init; }

        /// <summary>Its standard error.</summary>
        [JsonPropertyOrder(4)]
        public double? RestrictedMeanStdErr { get; init; }

        /// <summary>The last day watched, which the mean is restricted to.</summary>
        [JsonPropertyOrder(5)]
        public double? RestrictedMeanUntil { get; init; }
    }

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
