using System.Globalization;
using Matching.Kpi.Report;
using Matching.Results.Entering;

namespace Matching.Results.Approval;

/// <summary>A year's results as they are shown and printed: what stands approved as it was reported, with what is true today beside it.</summary>
public sealed class ReportedResults(StatusReports reports, ApprovalStore approvals, ObservationStore observations, WhoNames who, Clocks clocks)
{
    /// <summary>With the rows behind each figure: reads all records. Of an earlier day, what was approved later is not approved yet.</summary>
    public async Task<YearResults> ReadAsync(int year, DateOnly asOf, CancellationToken cancel = default) =>
        await ShowAsync(await reports.BuildAsync(year, asOf, cancel), year, asOf);

    /// <summary>The same figures without rows and course, see <see cref="StatusReports.FiguresAsync"/>.</summary>
    public async Task<YearResults> FiguresAsync(int year, DateOnly asOf, CancellationToken cancel = default) =>
        await ShowAsync(await reports.FiguresAsync(year, asOf, cancel), year, asOf);

    /// <summary>The years that have figures or targets, and those asked for, newest first.</summary>
    public Task<IReadOnlyList<int>> YearsAsync(IEnumerable<int> also, CancellationToken cancel = default) => reports.YearsAsync(also, cancel);

    private async Task<YearResults> ShowAsync(StatusReport today, int year, DateOnly asOf)
    {
        var standing = await approvals.AllStandingAsync(asOf);
        var period = year.ToString("D4", CultureInfo.InvariantCulture);
        var rounds = (await approvals.RoundsAsync(period)).Where(round => round.AsOf <= asOf).ToList();
        if (rounds.Count == 0 && standing.Count == 0)
        {
            return new YearResults(today, today);
        }

        var names = await who.AllAsync();
        string Name(string? signIn) => signIn is null ? "–" : names.GetValueOrDefault(signIn, signIn);
        var figures = standing.Where(figure => figure.Period == period).ToLookup(figure => figure.Track, StringComparer.Ordinal);
        var initiatives = (await approvals.InitiativesAsync(period)).ToLookup(one => one.Track, StringComparer.Ordinal);
        var changes = await observations.ChangesAsync(period);
        var byCode = standing.Where(figure => figure.Period == period).ToDictionary(figure => figure.Indicator, StringComparer.Ordinal);
        var tracks = rounds.Where(round => round.Stands)
            .Select(round => new ReportedTrack(
                round.Track, Standing(round, Name), [.. initiatives[round.Track].Select(one => one.AsReported(figures[round.Track]))]))
            .ToList();
        var shown = AsReported.Of(
            today,
            tracks,
            rounds.Count > 0,
            (figure, now) => Since(ChangedFigure.Of(byCode[figure.Code], now, changes), Name),
            standing.ToDictionary(figure => (int.Parse(figure.Period, CultureInfo.InvariantCulture), figure.Indicator), figure => figure.AsReported()));
        return new YearResults(shown, today);
    }

    private TrackStanding Standing(TrackApproval round, Func<string?, string> name) => new()
    {
        State = round.State,
        AsOf = round.AsOf,
        ApprovedBy = name(round.ApprovedBy),
        ApprovedOn = clocks.CaseworkDayOf(round.ApprovedAt),
        LockedBy = round.LockedAt is null ? null : name(round.LockedBy),
        LockedOn = round.LockedAt is { } locked ? clocks.CaseworkDayOf(locked) : null,
    };

    private SinceReported? Since(ChangedFigure? changed, Func<string?, string> name)
    {
        if (changed is null)
        {
            return null;
        }

        var byHand = changed.Since.Select(change => new LaterReason(change.What, clocks.CaseworkDayOf(change.At), name(change.Who), change.Why));
        return new SinceReported(
            changed.Today, changed.Reported.Value, [.. byHand, .. changed.Reasons.Where(reason => reason != ChangedFigure.ByHand).Select(reason => new LaterReason(reason))]);
    }
}

/// <summary>A year's results as they are shown, and as they are computed today.</summary>
/// <param name="Shown">What stands approved as it was reported.</param>
/// <param name="Today">All as it is today.</param>
public sealed record YearResults(StatusReport Shown, StatusReport Today);
