using System.Text.Json;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>
/// The status report as JSON: the answer of <c>kpi --json</c> with names, the annex's columns, remarks, the figures that stand
/// beside, response rates and counts, in both languages.
/// </summary>
public static class ReportJson
{
    /// <summary>The document as text.</summary>
    public static string Write(StatusReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(
            new
            {
                Period = KpiJson.Period(report),
                report.AsOf,
                Summary = Counts(report.InitiativeCounts, report.IndicatorCounts),
                Tracks = report.Tracks.Select(TrackOf),
            },
            KpiJson.Options);
    }

    private static object Counts(InitiativeCounts initiatives, IndicatorCounts indicators) =>
        new { Initiatives = initiatives, Indicators = indicators };

    private static object TrackOf(TrackReport track) => new
    {
        track.Code,
        Summary = Counts(track.InitiativeCounts, track.IndicatorCounts),
        Initiatives = track.Initiatives.Select(InitiativeOf),
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
        ResponseRate = indicator.Figure?.ResponseRate,
        Judged = indicator.Judged,
        EnteredBeside = indicator.EnteredBeside,
        AlsoStated = indicator.AlsoStated,
    };

    private sealed record IndicatorDetails : IndicatorLine
    {
        public string? NameDa { get; init; }
        public string? NameEn { get; init; }
        public string? NoteDa { get; init; }
        public string? NoteEn { get; init; }
        public double? Progress { get; init; }
        public ResponseRate? ResponseRate { get; init; }
        public Observation? Judged { get; init; }
        public Observation? EnteredBeside { get; init; }
        public IReadOnlyList<Observation> AlsoStated { get; init; } = [];
    }
}
