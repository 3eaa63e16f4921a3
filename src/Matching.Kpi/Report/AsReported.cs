using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>
/// Makes of today's report the one to show and to print: a track that stands approved holds its figures, verdicts and words as they were
/// reported, each with what is true today beside it; a track that does not is as it is today. Verdicts of initiatives, counts, the summary and
/// the charts follow from the figures in place.
/// </summary>
public static class AsReported
{
    /// <summary>The report to show. Without any round of approval it is the report of today, unchanged.</summary>
    /// <param name="today">The report as it is computed today.</param>
    /// <param name="tracks">The tracks of the year that stand approved; for each other that has a round, none.</param>
    /// <param name="hasRounds">Whether figures of the year are, or ever were, approved: then what is not approved says that it is a draft.</param>
    /// <param name="since">What is other today of a reported figure; null if nothing is.</param>
    /// <param name="inYears">All figures that stand approved, of any year, by year and code: the years beside show them.</param>
    public static StatusReport Of(
        StatusReport today,
        IReadOnlyList<ReportedTrack> tracks,
        bool hasRounds,
        Func<ReportedFigure, IndicatorReport?, SinceReported?> since,
        IReadOnlyDictionary<(int Year, string Code), ReportedFigure> inYears)
    {
        ArgumentNullException.ThrowIfNull(today);
        if (tracks.Count == 0 && inYears.Count == 0)
            return hasRounds ? today with { Tracks = [.. today.Tracks.Select(AsDraft)] } : today;
        var live = today.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);
        var reported = tracks.ToDictionary(t => t.Code, StringComparer.Ordinal);
        // An indicator that moved to another track since is shown once: where it was reported.
        var taken = tracks.SelectMany(t => t.Initiatives).SelectMany(i => i.Figures).Select(f => f.Code).ToHashSet(StringComparer.Ordinal);
        return today with
        {
            Tracks =
            [
                // One that stands approved and that no initiative of today is in is shown too.
                .. today.Tracks.Concat(tracks.Where(t => today.Tracks.All(track => track.Code != t.Code)).Select(t => new TrackReport(t.Code, [])))
                    .Select(track => reported.TryGetValue(track.Code, out var stands)
                    ? Track(track, stands)
                    : hasRounds ? AsDraft(TrackWithYears(track.Without(taken))) : TrackWithYears(track)),
            ],
        };

        TrackReport Track(TrackReport track, ReportedTrack stands) => new(
            track.Code,
            [.. stands.Initiatives.Select(i => new InitiativeReport(i.Initiative, i.Verdict, [.. i.Figures.Select(Figure)]))])
        {
            Standing = stands.Standing,
            Came = [.. track.Indicators.Where(i => !taken.Contains(i.Code))],
        };

        IndicatorReport Figure(ReportedFigure figure)
        {
            var now = live.GetValueOrDefault(figure.Code);
            return WithYears((now ?? Gone(figure)) with
            {
                Row = figure.Beside.Row,
                Judged = figure.Beside.Judged,
                EnteredBeside = figure.Beside.EnteredBeside,
                AlsoStated = figure.Beside.AlsoStated,
                From = figure.Beside.From ?? [.. new[] { figure.Beside.Judged ?? figure.Beside.EnteredBeside }.OfType<Observation>().Select(one => WithStory(one, now))],
                Verdict = figure.Verdict,
                Reported = figure,
                Since = since(figure, now),
                OwnYear = today.Year,
            });
        }

        TrackReport TrackWithYears(TrackReport track) => track with
        {
            Initiatives = [.. track.Initiatives.Select(i => i with { Indicators = [.. i.Indicators.Select(WithYears)] })],
        };

        IndicatorReport WithYears(IndicatorReport indicator) => indicator with
        {
            ReportedIn = inYears.Where(pair => pair.Key.Code == indicator.Code && pair.Key.Year != today.Year)
                .ToDictionary(pair => pair.Key.Year, pair => pair.Value),
        };
    }

    // Approved before stories were kept: today's, of the very value that was reported.
    private static Observation WithStory(Observation reported, IndicatorReport? now) =>
        now?.From.FirstOrDefault(one => (one.Source, one.ObservedOn, one.Value) == (reported.Source, reported.ObservedOn, reported.Value)) is { } today
            ? reported with { StoryDa = today.StoryDa, StoryEn = today.StoryEn, EvidenceLink = today.EvidenceLink, EvidenceName = today.EvidenceName }
            : reported;

    private static TrackReport AsDraft(TrackReport track) => track with { Standing = new TrackStanding { State = TrackStanding.Draft } };

    private static IndicatorReport Gone(ReportedFigure figure) => new()
    {
        Code = figure.Code,
        Row = null,
        Definition = Definitions.Find(figure.Code),
        Figure = null,
        Judged = null,
        EnteredBeside = null,
        AlsoStated = [],
        Earlier = [],
        Verdict = figure.Verdict,
        Durations = null,
    };
}
