using Matching.Matches;
using Matching.People;
using Microsoft.Extensions.Logging;

namespace Matching.FollowUps;

/// <summary>
/// Asks whoever is to be asked today how a running match goes. What fell due on or before the day its match was imported is not sent: a
/// caseworker decides about it. One match that fails stops no other.
/// </summary>
public sealed partial class FindDueFollowUps(MatchStore matches, FollowUpStore store, FollowUpRules rules, AskFollowUp ask, SweepDay day) : Sweep
{
    public override string Name => "follow_ups";

    public override TimeSpan Every => TimeSpan.FromMinutes(10);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var due = (await DueAsync([.. Programmes.All], day.Today)).Where(one => !one.IsFromBeforeImport).ToList();
        var (done, failed) = (0, 0);
        foreach (var one in due)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                done += await ask.HandleAsync(one.Match.Id, one.Kind, one.Wave, one.Side, day.By("sweep:follow_ups")) is FollowUpOutcome.Done ? 1 : 0;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailure(day.Log, e, one.Match.Id, one.Kind);
                failed++;
            }
        }

        return new SweepResult(Name, due.Count, done, failed);
    }

    /// <summary>Every question that is due on a day and has not been asked, those from before an import among them.</summary>
    public async Task<IReadOnlyList<DueFollowUp>> DueAsync(IReadOnlyCollection<string> programmes, DateOnly today)
    {
        var active = (await matches.ListAsync(programmes, [MatchStates.Active])).OrderBy(match => match.Id, StringComparer.Ordinal).ToList();
        return [.. (await store.StatesAsync(active)).SelectMany(state => rules.DueOn(state, today))];
    }

    [LoggerMessage(LogLevel.Error, "Match {Id} could not be asked about ({Kind})")]
    private static partial void LogFailure(ILogger log, Exception exception, string id, string kind);
}
