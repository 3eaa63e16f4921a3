using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>Lets questions expire that waited too long for an answer. The next best candidate is a caseworker's to propose.</summary>
public sealed partial class ExpireProposals(
    MatchStore matches, ExpireMatch expire, Clocks clocks, IOptions<MatchSettings> settings, ILogger<ExpireProposals> log) : Sweep
{
    public override string Name => "expiry";

    public override TimeSpan Every => TimeSpan.FromMinutes(10);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var today = clocks.Today;
        var due = (await matches.UnansweredSinceAsync(today.AddDays(-settings.Value.ExpireDays))).Where(match => expire.IsDue(match, today)).ToList();
        var (done, failed) = (0, 0);
        foreach (var match in due)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                done += await expire.HandleAsync(match.Id, Change.By("sweep:expiry", clocks)) is CloseOutcome.Closed ? 1 : 0;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailure(e, match.Id);
                failed++;
            }
        }

        return new SweepResult(Name, due.Count, done, failed);
    }

    [LoggerMessage(LogLevel.Error, "Match {Id} could not expire")]
    private partial void LogFailure(Exception exception, string id);
}
