using System.Text.Json;
using System.Text.Json.Serialization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>
/// The status report as JSON: the answer of <c>kpi --json</c> with names, the annex's columns, remarks, the figures that stand
/// beside, response rates, counts, ripeness, forecasts, years and curves, in both languages. Described by the JSON Schema at <see cref="Schema"/>.
/// </summary>
public static class ReportJson
{
    /// <summary>Where the service that made a document keeps the JSON Schema that describes it. The address stays as it is while fields are only added.</summary>
    public const string Schema = "/schemas/status-report-1.json";

    /// <summary>The document as text.</summary>
    public static string Write(StatusReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = JsonSerializer.SerializeToNode(
            new
            {
                Period = KpiJson.Period(report),
                report.AsOf,
                Summary = Counts(report.InitiativeCounts, report.IndicatorCounts),
                Tracks = report.Tracks.Select(TrackOf),
                Durations = report.Durations.OrderBy(d => d.Key, StringComparer.Ordinal)
                    .Select(d => new { Programme = d.Key, Curve = DurationsJson.DocumentOf(d.Value) }),
            },
            KpiJson.Options)!.AsObject();
        document["$schema"] = Schema;
        if (ProgrammeJson.GoalsOf(report.Goals) is { } goals)
            document["goals"] = JsonSerializer.SerializeToNode(goals, KpiJson.Options);
        if (ProgrammeJson.MoneyOf(report.Money) is { } money)
            document["money"] = JsonSerializer.SerializeToNode(money, KpiJson.Options);
        return document.ToJsonString(KpiJson.Options);
    }

    private static object Counts(InitiativeCounts initiatives, IndicatorCounts indicators) =>
        new { Initiatives = initiatives, Indicators = indicators };

    private static TrackDetails TrackOf(TrackReport track) => new()
    {
        Code = track.Code,
        Summary = Counts(track.InitiativeCounts, track.IndicatorCounts),
        Initiatives = track.Initiatives.Select(InitiativeOf),
        Approval = track.Standing,
        Came = track.Came.Count == 0 ? null : track.Came.Select(i => KpiJson.Fill(new IndicatorLine(), i)),
    };

    private static object? SinceOf(SinceReported? since) => since is null ? null : new
    {
        Today = since.Today is { } today ? KpiJson.Fill(new IndicatorLine(), today) : null,
        since.Difference,
        since.Reasons,
    };

    private static object InitiativeOf(InitiativeReport report) => new
    {
        report.Initiative.Code,
        Verdict = report.Verdict.Code(),
        report.Initiative.NameDa,
        report.Initiative.NameEn,
        report.Initiative.Funding,
        report.Initiative.State,
        report.Initiative.GoalDa,
        report.Initiative.GoalEn,
        report.Initiative.CriteriaDa,
        report.Initiative.CriteriaEn,
        report.Initiative.StatusDa,
        report.Initiative.StatusEn,
        Indicators = report.Indicators.Select(IndicatorOf),
    };

    private static IndicatorDetails IndicatorOf(IndicatorReport indicator) => KpiJson.Fill(new IndicatorDetails(), indicator) with
    {
        NameDa = indicator.Name(Texts.KpiTexts.Danish),
        NameEn = indicator.Name(Texts.KpiTexts.English),
        NoteDa = indicator.Row?.NoteDa,
        NoteEn = indicator.Row?.NoteEn,
        Progress = indicator.Progress,
        ResponseRate = indicator.ResponseRate,
        Judged = indicator.Judged is { } judged ? Entered(judged) : null,
        EnteredBeside = indicator.EnteredBeside is { } beside ? Entered(beside) : null,
        AlsoStated = indicator.AlsoStated.Select(Entered),
        PercentOfTarget = indicator.PercentOfTarget,
        IsFinal = indicator.IsFinal,
        Ripeness = indicator.Ripeness is { } ripeness ? RipenessOf(ripeness) : null,
        Forecast = indicator.Forecast is { } forecast ? new { forecast.Value, Interval = Ends(forecast.Interval), Method = JsonNamingPolicy.SnakeCaseLower.ConvertName(forecast.Method.ToString()) } : null,
        Light = new { indicator.Light.Code, indicator.Light.Rule },
        Years = indicator.Years.Values.Select(YearOf),
        Since = SinceOf(indicator.Since),
        EnteredFrom = ProgrammeJson.EnteredFrom(indicator),
        ReplacedTargets = ProgrammeJson.ReplacedTargetsOf(indicator.Row),
    };

    // Field by field: what a record learns later, such as who wrote it, is not for readers of the report by itself.
    private static object Entered(Observation observation) => new
    {
        observation.Indicator,
        observation.Period,
        observation.Value,
        observation.Qualifier,
        observation.State,
        observation.Source,
        observation.NoteDa,
        observation.NoteEn,
        observation.ObservedOn,
    };

    private static object RipenessOf(Ripeness ripeness) => new
    {
        ripeness.Reached,
        ripeness.NotReached,
        ripeness.NotYetRipe,
        ripeness.LostAlready,
        ripeness.WithoutAnswer,
        ripeness.CurvePercent,
        CurveInterval = Ends(ripeness.CurveInterval),
    };

    private static object YearOf(YearValue year) => new
    {
        year.Year,
        year.Value,
        Interval = Ends(year.Interval),
        year.Numerator,
        year.Denominator,
        year.Qualifier,
        Target = year.Target?.Value,
        TargetHigh = year.Target?.High,
        Verdict = year.Verdict.Code(),
        year.IsFinal,
    };

    private static double[]? Ends(Interval? interval) => interval is { } known ? [known.Low, known.High] : null;

    private sealed record TrackDetails
    {
        public required string Code { get; init; }
        public required object Summary { get; init; }
        public required IEnumerable<object> Initiatives { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public TrackStanding? Approval { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IEnumerable<IndicatorLine>? Came { get; init; }
    }

    private sealed record IndicatorDetails : IndicatorLine
    {
        public string? NameDa { get; init; }
        public string? NameEn { get; init; }
        public string? NoteDa { get; init; }
        public string? NoteEn { get; init; }
        public double? Progress { get; init; }
        public ResponseRate? ResponseRate { get; init; }
        public object? Judged { get; init; }
        public object? EnteredBeside { get; init; }
        public IEnumerable<object> AlsoStated { get; init; } = [];
        public double? PercentOfTarget { get; init; }
        public bool IsFinal { get; init; }
        public object? Ripeness { get; init; }
        public object? Forecast { get; init; }
        public object? Light { get; init; }
        public IEnumerable<object> Years { get; init; } = [];

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public object? Since { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IEnumerable<object>? EnteredFrom { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IEnumerable<object>? ReplacedTargets { get; init; }
    }
}
