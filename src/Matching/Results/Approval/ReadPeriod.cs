using System.Globalization;
using Matching.Kpi.Report;
using Matching.Results.Entering;

namespace Matching.Results.Approval;

/// <summary>What is missing in a year, what is approved, and what changed since.</summary>
public sealed class ReadPeriod(ApprovalStore approvals, ObservationStore observations)
{
    /// <summary>The tracks of a report that have figures.</summary>
    public async Task<IReadOnlyList<TrackPeriod>> HandleAsync(StatusReport report)
    {
        var period = Period(report);
        var rounds = (await approvals.RoundsAsync(period)).ToLookup(one => one.Track, StringComparer.Ordinal);
        var standing = (await approvals.StandingAsync(period)).ToLookup(one => one.Track, StringComparer.Ordinal);
        var changes = await observations.ChangesAsync(period);
        var today = report.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);
        IReadOnlyList<TrackPeriod> tracks =
        [
            // One that stands approved and that no initiative of today is in is there too.
            .. report.Tracks.Concat(standing.Where(s => report.Tracks.All(track => track.Code != s.Key)).Select(s => new TrackReport(s.Key, [])))
                .Select(track => track.Without(standing.Where(s => s.Key != track.Code).SelectMany(s => s).Select(figure => figure.Indicator).ToHashSet(StringComparer.Ordinal)))
                .Where(track => track.Indicators.Any() || standing[track.Code].Any()).Select(track =>
            {
                var reported = standing[track.Code].ToList();
                var known = reported.Select(figure => figure.Indicator).ToHashSet(StringComparer.Ordinal);
                return new TrackPeriod(
                    track,
                    rounds[track.Code].FirstOrDefault(),
                    reported,
                    [.. reported.Select(figure => ChangedFigure.Of(figure, today.GetValueOrDefault(figure.Indicator), changes)).OfType<ChangedFigure>()],
                    reported.Count == 0 ? [] : [.. track.Indicators.Where(i => !known.Contains(i.Code))]);
            }),
        ];
        return WithHeldBack(tracks, await approvals.EverAsync(period), report);
    }

    private static List<TrackPeriod> WithHeldBack(IReadOnlyList<TrackPeriod> tracks, IReadOnlyList<ApprovedFigure> ever, StatusReport report)
    {
        var things = report.Indicators.Where(i => i is { Definition: null, Row.CountsThings: true }).Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        var standing = tracks.SelectMany(track => track.Reported).ToList();
        var now = HeldBack.Among(standing, ever, things);
        return
        [
            .. tracks.Select(track =>
            {
                var after = track.Reported.Count > 0 ? now : HeldBack.Among([.. standing, .. track.IfApproved(report)], ever, things);
                return track with { HeldBack = [.. after.Values.Where(one => one.Figure.Track == track.Track.Code || !now.ContainsKey(one.Figure.Indicator)).OrderBy(one => one.Figure.Position)] };
            }),
        ];
    }

    /// <summary>Whether the figures of a track stand approved or locked.</summary>
    public async Task<bool> IsApprovedAsync(StatusReport report, string track) =>
        (await approvals.RoundsAsync(Period(report))).FirstOrDefault(round => round.Track == track) is { Stands: true };

    /// <summary>All that is told of one figure beside its number. The report is that of today.</summary>
    public async Task<FigureStory> OfFigureAsync(StatusReport report, string code)
    {
        var period = Period(report);
        var indicator = report.Indicators.FirstOrDefault(i => i.Code == code);
        var all = await approvals.OfFigureAsync(period, code);
        var standing = (await approvals.StandingAsync(period)).FirstOrDefault(figure => figure.Indicator == code);
        var rounds = await approvals.RoundsAsync(period);
        var changes = await observations.ChangesAsync(period, code);
        return new FigureStory(
            standing,
            standing is null ? null : rounds.First(round => round.Track == standing.Track && round.Round == standing.Round),
            standing is null ? null : ChangedFigure.Of(standing, indicator, changes),
            [.. all.Where(figure => figure != standing).Select(figure => (figure, rounds.First(r => r.Track == figure.Track && r.Round == figure.Round)))],
            await observations.OfAsync(code, period),
            changes);
    }

    private static string Period(StatusReport report) => report.Year.ToString("D4", CultureInfo.InvariantCulture);
}
