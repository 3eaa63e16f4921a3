using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Matching.Suggestions.Ranking.Competition;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>An audit as JSON, every section of it there whatever is known; described by <see cref="Schema"/>.</summary>
public static class FairnessJson
{
    public const string Schema = "/schemas/fairness-audit-1.json";

    internal static readonly IReadOnlyList<string> KnownLimits = ["outcomes", "places", "volunteers", "lot", "logged", "unknown", "causes"];

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Of(AuditedModel audited, CultureInfo culture) => Content(audited, culture).ToJsonString(Form) + "\n";

    /// <param name="audited">The audit.</param>
    /// <param name="culture">The language of definitions, limits and findings.</param>
    public static JsonObject Content(AuditedModel audited, CultureInfo culture)
    {
        var (report, own) = (audited.Report, audited.Report.Audited);
        return JsonSerializer.SerializeToNode(
            new
            {
                Schema,
                audited.Programme,
                Date = audited.On,
                Model = new { audited.Contestant, audited.Hash },
                own.Verdict,
                Findings = own.Findings.Select(finding => Finding(finding, culture)),
                DataWindow = new { From = audited.Window.First, To = audited.Window.Last, audited.AsOf, audited.Pairs, audited.Outcomes, report.Lists, ListRows = report.Rows },
                Counts = report.Counts.Select(count => new { Side = FairnessWords.Code(count.Side), count.Grouping, count.Unknown, count.Groups }),
                Definitions = AuditMeasures.All.Select(measure => new
                {
                    Measure = measure,
                    Name = RankingTexts.Sentences["measure." + measure, culture],
                    Text = RankingTexts.Sentences["define." + measure, culture],
                }),
                Intervals = new { Method = RankingTexts.Sentences["audit.interval", culture], report.Limits.Resamples, report.Limits.Seed },
                Thresholds = new
                {
                    report.Limits.Top, report.Limits.LeastN, report.Limits.LeastShare, report.Limits.LeastExposure,
                    report.Limits.LeastSelection, report.Limits.MostTprGap, report.Limits.MostProxyAuc, report.Limits.Level, report.Limits.Deals, report.Limits.LeastLogged,
                },
                FullList = Tables(own.Tables, isIntersection: false, AuditMeasures.Exposure),
                TopK = Tables(own.Tables, isIntersection: false, AuditMeasures.Selection, AuditMeasures.TopScore),
                Outcomes = Tables(own.Tables, isIntersection: false, AuditMeasures.TruePositives, AuditMeasures.Calibration),
                Proxies = Tables([.. own.Tables, .. report.Tables], isIntersection: false, AuditMeasures.ProxyScore, AuditMeasures.ProxyFeatures),
                Times = Tables(report.Tables, isIntersection: false, AuditMeasures.Waiting, AuditMeasures.Length),
                Intersections = Tables([.. own.Tables, .. report.Tables], isIntersection: true, [.. AuditMeasures.All]),
                Logged = Logged(report, culture),
                Baselines = report.Orders.Where(order => order.Code != own.Code || order.Code == report.Orders[^2].Code).Select(order => new
                {
                    order.Code,
                    order.Verdict,
                    Measures = Tables(order.Tables, isIntersection: false, [.. AuditMeasures.All]),
                    FairVariant = Variant(order.Variant),
                }),
                FairVariant = Variant(own.Variant),
                KnownLimits = KnownLimits.Select(limit => RankingTexts.Sentences["limit." + limit, culture]),
            },
            Form)!.AsObject();
    }

    /// <summary>A finding as <see cref="Content"/> wrote it; its interval is left out, since no sentence names it. Audits of before knew no chance by lot.</summary>
    /// <param name="finding">One of <c>findings</c>.</param>
    public static FairnessFinding Read(JsonElement finding) => new(
        finding.GetProperty("measure").GetString()!,
        finding.GetProperty("side").GetString() == FairnessWords.Code(AuditSide.Candidates) ? AuditSide.Candidates : AuditSide.Participants,
        finding.GetProperty("grouping").GetString()!,
        new Estimate(finding.GetProperty("value").GetDouble(), null, null),
        finding.GetProperty("line").GetDouble(),
        finding.GetProperty("fails").GetBoolean())
    {
        ByLot = Number(finding, "byLot"),
        MayBeChance = finding.TryGetProperty("mayBeChance", out var chance) && chance.GetBoolean(),
        WithoutAge = Number(finding, "withoutAge"),
    };

    private static double? Number(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static object Finding(FairnessFinding finding, CultureInfo culture) => new
    {
        finding.Measure,
        Side = FairnessWords.Code(finding.Side),
        finding.Grouping,
        finding.Value.Value,
        Interval = Interval(finding.Value),
        finding.Line,
        Fails = finding.IsFailure,
        finding.ByLot,
        finding.MayBeChance,
        finding.WithoutAge,
        Text = FairnessWords.Of(finding, culture),
    };

    private static object Logged(FairnessReport report, CultureInfo culture) => new
    {
        report.Logged.Lists,
        report.Logged.Participants,
        From = report.Logged.First,
        To = report.Logged.Last,
        Judged = report.Logged.IsJudged,
        Text = FairnessWords.Logged(report.Logged.Lists, report.Logged.IsJudged, report.Limits.LeastLogged, culture),
        Findings = report.Logged.Findings.Select(finding => Finding(finding, culture)),
        Tables = Tables(report.Logged.Tables, isIntersection: false, [.. AuditMeasures.All]),
        Intersections = Tables(report.Logged.Tables, isIntersection: true, [.. AuditMeasures.All]),
    };

    private static IEnumerable<object> Tables(IReadOnlyList<GroupTable> tables, bool isIntersection, params string[] measures) =>
        tables.Where(table => measures.Contains(table.Measure) && table.Grouping.Contains('*', StringComparison.Ordinal) == isIntersection).Select(table => new
        {
            table.Measure,
            Side = FairnessWords.Code(table.Side),
            table.Grouping,
            table.Unknown,
            Groups = table.Groups.Select(group => new { group.Group, group.N, group.Share, Judged = group.IsJudged, group.Value.Value, Interval = Interval(group.Value) }),
            Summary = new { table.Summary.Value, Interval = Interval(table.Summary) },
        });

    private static object? Variant(FairVariant? variant) => variant is null ? null : new
    {
        variant.Grouping,
        ExposureBefore = variant.Before,
        ExposureAfter = variant.After,
        Reached = variant.IsReached,
        variant.Lifts,
        Ndcg5Before = variant.NdcgBefore,
        Ndcg5After = variant.NdcgAfter,
        variant.Price,
    };

    private static double?[]? Interval(Estimate estimate) => estimate.Low is null && estimate.High is null ? null : [estimate.Low, estimate.High];
}
