using Matching.Database;
using Microsoft.Extensions.Logging;

namespace Matching.Rounds;

/// <summary>
/// Works out the drafts that wait, one after the other. While it works it says every second that it is there and how far it is;
/// a draft whose run fell silent is begun again by whoever looks next, and what the silent one still finds is thrown away.
/// </summary>
public sealed partial class RunRounds(MatchingDatabase database, RoundStore rounds, RoundLeases leases, RunRound run, ILogger<RunRounds> log) : Sweep
{
    private readonly string owner = NewId.For("rounds");

    public override string Name => "rounds";

    public override TimeSpan Every => TimeSpan.FromSeconds(1);

    public override bool HasItsOwnLeases => true;

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var result = new SweepResult(Name, 0, 0, 0);
        while (await leases.AnyAsync() && await leases.ClaimAsync(owner, cancel) is { } id)
        {
            var done = await RunAsync((await rounds.FindAsync(id))!, cancel);
            result = result with { Found = result.Found + 1, Done = result.Done + (done ? 1 : 0), Failed = result.Failed + (done ? 0 : 1) };
        }

        return result;
    }

    private async Task<bool> RunAsync(Round round, CancellationToken cancel)
    {
        if (round.Attempts > RoundLeases.MostAttempts)
        {
            await EndAsync(round.Id, RoundStates.Failed, "failed.attempts");
            return false;
        }

        try
        {
            return await run.HandleAsync(round, owner, lookingOn: null, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The service stops: whoever starts next begins it again, at once.
            await EndAsync(round.Id, RoundStates.Queued);
            throw;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailure(e, round.Id);
            await EndAsync(round.Id, RoundStates.Failed, "failed.error");
            return false;
        }
    }

    private Task<bool> EndAsync(string id, string state, string? failure = null) =>
        database.WriteAsync(scope => RoundLeases.EndAsync(scope, id, owner, state, failure));

    [LoggerMessage(LogLevel.Error, "Round {Id} could not be worked out")]
    private partial void LogFailure(Exception exception, string id);
}
