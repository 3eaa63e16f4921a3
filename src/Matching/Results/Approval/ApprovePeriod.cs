using System.Globalization;
using Matching.Audit;
using Matching.Database;
using Matching.Kpi.Calendar;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Results.Entering;

namespace Matching.Results.Approval;

/// <summary>Keeps the figures of a track and year as they are now: what is reported stays as it was, whatever is learnt later.</summary>
public sealed class ApprovePeriod(MatchingDatabase database, ResultsStore results, KpiSettings settings, KeepGroups groups)
{
    /// <param name="year">The calendar year; it must be over.</param>
    /// <param name="track">The code of the track.</param>
    /// <param name="seen">The mark of the figures that were looked at; see <see cref="SeenFigures"/>.</param>
    /// <param name="withMissing">Approved although figures are missing.</param>
    /// <param name="change">Who and when.</param>
    /// <param name="withoutTargets">Approved although nothing of it has a target.</param>
    public Task<ApprovalOutcome> HandleAsync(int year, string track, string? seen, bool withMissing, Change change, bool withoutTargets = false) => !YearEnd.IsOver(year, change.On)
        ? Task.FromResult<ApprovalOutcome>(new ApprovalOutcome.YearIsRunning())
        : database.WriteAtOneMomentAsync<ApprovalOutcome>(async scope =>
    {
        await ObservationStore.LockAsync(scope);
        var input = await results.ReadAsync(scope.Connection, scope.Transaction);
        var report = StatusReportBuilder.Build(input, year, change.On, settings);
        var period = year.ToString("D4", CultureInfo.InvariantCulture);
        var elsewhere = await ApprovalStore.ElsewhereAsync(scope, period, track);
        if (report.Tracks.FirstOrDefault(t => t.Code == track)?.Without(elsewhere) is not { } figures || !figures.Indicators.Any())
        {
            return scope.GiveUp(new ApprovalOutcome.NothingToApprove());
        }

        var latest = await ApprovalStore.LatestAsync(scope, period, track);
        if (latest is { Stands: true })
        {
            return scope.GiveUp(new ApprovalOutcome.Done(IsChange: false));
        }

        if (SeenFigures.Of(figures) != seen)
        {
            return scope.GiveUp(new ApprovalOutcome.FiguresChanged());
        }

        if (MissingFigures.HasNoTargets(figures) && !withoutTargets)
        {
            return scope.GiveUp(new ApprovalOutcome.TargetsAreMissing());
        }

        if (MissingFigures.In(figures) is { Count: > 0 } missing && !withMissing)
        {
            return scope.GiveUp(new ApprovalOutcome.FiguresAreMissing(missing.Count));
        }

        var approval = new TrackApproval
        {
            Period = period, Track = track, Round = (latest?.Round ?? 0) + 1, State = PeriodStates.Approved, AsOf = change.On,
            ApprovedBy = change.Who, ApprovedAt = change.At,
        };
        await ApprovalStore.InsertAsync(scope, approval, figures.Initiatives.Select((one, place) => ApprovedInitiative.Of(one, place, approval)), ApprovedFigure.Of(figures, approval));
        if (KeepGroups.AreOf(figures))
        {
            await groups.KeepAsync(scope, input, year, change);
        }

        await AuditLog.WriteAsync(scope, change, "period.approved", $"{period} {track}", $"round {approval.Round}");
        return new ApprovalOutcome.Done(IsChange: true);
    });
}
