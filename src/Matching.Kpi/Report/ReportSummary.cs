using System.Globalization;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>
/// The first page of every document, written from the figures: how many were judged and missed, what is strongest and weakest, which
/// targets were not reached, what changed, and where the sources disagree. It says the same in every format.
/// </summary>
public sealed class ReportSummary
{
    /// <summary>Missed targets that the first page lists; the others stand under their track.</summary>
    public const int MostMissed = 15;

    private const int MostNamed = 3;
    private const int FewestJudged = 3;

    private readonly StatusReport report;
    private readonly CultureInfo culture;

    private ReportSummary(StatusReport report, CultureInfo culture)
    {
        this.report = report;
        this.culture = culture;
        Names = new FigureNames(report, culture);
        AllMissed = report.HasBegun ? [.. report.Indicators.Where(i => i.Verdict == Verdict.Missed).OrderBy(Nearness)] : [];
    }

    /// <summary>How many are judged, met, missed, waiting, cancelled: <see cref="SummaryWords"/>, and whether the year still runs.</summary>
    public IReadOnlyList<string> Counts =>
    [
        .. SummaryWords.Sentences(report, culture),
        .. report.IsRunning ? new[] { DocumentTexts.Format("running", culture, ReportNumbers.Day(report.AsOf, culture)) } : [],
        .. HonestyWords.Lights(report, culture) is { } lights ? new[] { lights } : [],
        .. report.Tracks.Any(t => t.Standing is { Stands: true })
            ? new[] { DocumentTexts.Format("approval.around", culture, ReportNumbers.Day(report.AsOf, culture)) }
            : [],
        .. report.Tracks.Any(t => t.Standing is { Stands: true }) && (report.Money is not null || report.Goals.Count > 0)
            ? new[] { DocumentTexts.Get("programme.as_today", culture) }
            : [],
    ];

    /// <summary>Of each track that has figures how far it is; empty in a year of which no figures were ever approved.</summary>
    public IReadOnlyList<string> Standing =>
    [
        .. report.Tracks.Where(t => t.Indicators.Any() && t.Standing is not null).Select(t => DocumentTexts.Format(
            "approval.track", culture, KpiTexts.TrackName(t.Code, culture), ApprovalWords.Standing(t, culture)!)),
    ];

    /// <summary>What is other today than it was reported, in sentences.</summary>
    public IReadOnlyList<string> Since =>
    [
        .. report.Tracks.SelectMany(t => ApprovalWords.Since(t, culture)).Select(line =>
            DocumentTexts.Format("since.sentence", culture, line[0], line[1], line[2], line[3], line[4])),
    ];

    /// <summary>The strongest and weakest track and figures; empty where nothing tells them apart.</summary>
    public IReadOnlyList<string> StrongAndWeak => report.HasBegun ? [.. TracksInWords(), .. FiguresInWords()] : [];

    /// <summary>Missed targets, the farthest below first, at most <see cref="MostMissed"/>.</summary>
    public IReadOnlyList<IndicatorReport> Missed => [.. AllMissed.Take(MostMissed)];

    /// <summary>What their list is called: nothing is missed that can still be met.</summary>
    public string MissedHeading => DocumentTexts.Get(report.MayTurn(Verdict.Missed) ? "summary.missed.so_far" : "summary.missed", culture);

    /// <summary>Where the list of missed targets is cut, a sentence that says so; else null.</summary>
    public string? MissedNote => AllMissed.Count > MostMissed
        ? DocumentTexts.Format(AllMissed.Count - MostMissed == 1 ? "summary.missed.more.one" : "summary.missed.more", culture, MostMissed, AllMissed.Count - MostMissed)
        : null;

    /// <summary>What changed since the year before, and since the baselines of the catalogue.</summary>
    public IReadOnlyList<string> Changes => report.HasBegun ? new ChangeWords(report, Names, culture).Sentences : [];

    /// <summary>Where two sources state different things of the same figure.</summary>
    public IReadOnlyList<string> Disagreements => new DisagreementWords(report, Names, culture).Sentences;

    /// <summary>Figures by name, with their initiatives.</summary>
    internal FigureNames Names { get; }

    private IReadOnlyList<IndicatorReport> AllMissed { get; }

    /// <summary>Writes the summary.</summary>
    /// <param name="report">The report.</param>
    /// <param name="culture">Danish or English.</param>
    public static ReportSummary Of(StatusReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportSummary(report, culture);
    }

    private IEnumerable<string> TracksInWords()
    {
        var tracks = report.Tracks.Where(t => t.IndicatorCounts.Judged > 0).OrderByDescending(Share).ToList();
        // One met of one says nothing of a track, and of two that are level neither is the strongest.
        if (tracks.Count < 2 || tracks.Exists(t => t.IndicatorCounts.Judged < FewestJudged))
            yield break;
        if (Share(tracks[0]) > Share(tracks[1]))
            yield return Track("summary.strongest_track", tracks[0]);
        if (Share(tracks[^1]) < Share(tracks[^2]))
            yield return Track("summary.weakest_track", tracks[^1]);
    }

    // Towards an upper limit without a baseline no percentage is printed, but it has its place in the order.
    private static double Nearness(IndicatorReport indicator) => indicator.WayToTarget ?? indicator.PercentOfTarget ?? 0;

    private static double Share(TrackReport track) => (double)track.IndicatorCounts.Met / track.IndicatorCounts.Judged;

    private string Track(string key, TrackReport track) =>
        DocumentTexts.Format(key, culture, KpiTexts.TrackName(track.Code, culture), track.IndicatorCounts.Met, track.IndicatorCounts.Judged);

    private IEnumerable<string> FiguresInWords()
    {
        var above = report.Indicators.Where(i => i.Verdict == Verdict.Met && Nearness(i) > 100).OrderByDescending(Nearness).Take(MostNamed).ToList();
        if (above.Count > 0)
            yield return DocumentTexts.Format("summary.strongest", culture, Named(above));
        if (AllMissed.Count > 0)
            yield return DocumentTexts.Format("summary.weakest", culture, Named(AllMissed.Take(MostNamed)));
    }

    private string Named(IEnumerable<IndicatorReport> indicators) => ListWords.Of(
        [.. indicators.Select(i => DocumentTexts.Format(
            "summary.against", culture, Names.Of(i), FigureWords.Value(i, culture), FigureWords.Target(i, culture)))],
        MostNamed,
        culture);
}
