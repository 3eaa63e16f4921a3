using System.Globalization;
using Matching.Results.Approval;

namespace Matching.Results.Open;

/// <summary>The approved figures of a year for the public, without small groups.</summary>
public sealed class ReadOpenYear(ApprovalStore approvals, ReadPeriod periods, StatusReports reports, Clocks clocks)
{
    /// <summary>Years of which a track stands approved, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync() =>
        [.. (await approvals.StandingPeriodsAsync()).Select(period => int.Parse(period, CultureInfo.InvariantCulture)).OrderDescending()];

    /// <returns>Null where nothing of the year stands approved.</returns>
    public async Task<OpenYear?> HandleAsync(int year, CancellationToken cancel = default)
    {
        // Asked first: whoever tries addresses makes nobody count.
        if (!(await YearsAsync()).Contains(year))
        {
            return null;
        }

        var report = await reports.FiguresAsync(year, clocks.Today, cancel);
        var tracks = (await periods.HandleAsync(report)).Where(track => track.Latest is { Stands: true } && track.Reported.Count > 0).ToList();
        if (tracks.Count == 0)
        {
            return null;
        }

        var standing = tracks.SelectMany(track => track.Reported).ToList();
        var held = tracks.SelectMany(track => track.HeldBack).Select(one => one.Figure.Indicator).ToHashSet(StringComparer.Ordinal);
        var initiatives = (await approvals.InitiativesAsync(standing[0].Period)).ToDictionary(one => (one.Track, one.Code), one => one.AsReported([]).Initiative);
        return new OpenYear(
            year,
            [
                .. tracks.Select(track => new OpenTrack(
                    track.Track.Code,
                    track.Latest!.AsOf,
                    track.Latest.State == PeriodStates.Locked,
                    [
                        .. track.Reported.Select(figure => new OpenFigure(
                            figure, held.Contains(figure.Indicator), track.Changed.FirstOrDefault(one => one.Reported.Indicator == figure.Indicator)?.Why)
                        {
                            Initiative = initiatives.GetValueOrDefault((figure.Track, figure.Initiative)),
                        }),
                    ])),
            ]);
    }
}
