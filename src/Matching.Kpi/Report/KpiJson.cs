using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>
/// The answer of <c>kpi --json</c>. Names are camel case, what is missing is <c>null</c> and never left out,
/// numbers are unrounded and round-trip, and verdicts are codes.
/// </summary>
public static class KpiJson
{
    /// <summary>How every JSON document of this library is written; <c>æøå</c> stand as themselves.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict,
    };

    /// <summary>The document as text.</summary>
    public static string Write(StatusReport report) => JsonSerializer.Serialize(DocumentOf(report), Options);

    /// <summary>The document as records, for a web API that serialises itself.</summary>
    public static Document DocumentOf(StatusReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new Document(Period(report), report.AsOf, [.. report.Tracks.Select(TrackOf)]);
    }

    internal static string Period(StatusReport report) => report.Year.ToString("D4", CultureInfo.InvariantCulture);

    internal static T Fill<T>(T empty, IndicatorReport indicator)
        where T : IndicatorLine => empty with
        {
            Code = indicator.Code,
            Unit = indicator.Unit,
            Comparator = indicator.Comparator,
            Target = indicator.Row?.Target,
            TargetHigh = indicator.Row?.TargetHigh,
            Value = indicator.Value,
            Numerator = indicator.Numerator,
            Denominator = indicator.Denominator,
            Interval = indicator.Interval is { } interval ? [interval.Low, interval.High] : null,
            Qualifier = indicator.Qualifier,
            Verdict = indicator.Verdict.Code(),
            Source = indicator.Source,
        };

    private static TrackLine TrackOf(TrackReport track) => new(track.Code, [.. track.Initiatives.Select(InitiativeOf)]);

    private static InitiativeLine InitiativeOf(InitiativeReport initiative) => new(
        initiative.Initiative.Code,
        initiative.Verdict.Code(),
        [.. initiative.Indicators.Select(i => Fill(new IndicatorLine(), i))]);

    /// <summary>The whole document.</summary>
    /// <param name="Period">The year, four digits.</param>
    /// <param name="AsOf">The day judged on.</param>
    /// <param name="Tracks">The three tracks in order.</param>
    public sealed record Document(string Period, DateOnly AsOf, IReadOnlyList<TrackLine> Tracks);

    /// <summary>One track.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Initiatives">In the order of the report.</param>
    public sealed record TrackLine(string Code, IReadOnlyList<InitiativeLine> Initiatives);

    /// <summary>One initiative.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Verdict">The verdict's code.</param>
    /// <param name="Indicators">In the order of the report.</param>
    public sealed record InitiativeLine(string Code, string Verdict, IReadOnlyList<IndicatorLine> Indicators);
}
