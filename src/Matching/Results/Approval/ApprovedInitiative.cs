using System.Text.Json;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Verdicts;

namespace Matching.Results.Approval;

/// <summary>An initiative as it was reported: written with the figures of its track, and never again.</summary>
public sealed record ApprovedInitiative
{
    public required string Period { get; init; }
    public required string Track { get; init; }
    public int Round { get; init; }
    public required string Code { get; init; }

    /// <summary>Its place in the report.</summary>
    public int Position { get; init; }

    /// <summary>The code of a <see cref="Kpi.Verdicts.Verdict"/>.</summary>
    public required string Verdict { get; init; }

    /// <summary>The catalogue's row as it was, as JSON of an <see cref="Initiative"/>.</summary>
    public required string Content { get; init; }

    public static ApprovedInitiative Of(InitiativeReport report, int position, TrackApproval approval) => new()
    {
        Period = approval.Period,
        Track = approval.Track,
        Round = approval.Round,
        Code = report.Initiative.Code,
        Position = position,
        Verdict = report.Verdict.Code(),
        Content = JsonSerializer.Serialize(report.Initiative, KpiJson.Options),
    };

    /// <summary>As the report shows it.</summary>
    public ReportedInitiative AsReported(IEnumerable<ApprovedFigure> figures) => new(
        JsonSerializer.Deserialize<Initiative>(Content, KpiJson.Options)!,
        VerdictCodes.Of(Verdict),
        [.. figures.Where(figure => figure.Initiative == Code).Select(figure => figure.AsReported())]);
}
