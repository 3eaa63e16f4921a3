using System.Data.Common;
using Matching.Audit;
using Matching.Database;

namespace Matching.Rounds;

/// <summary>Works out one draft that its caller holds the lease of, and keeps the whole result or nothing.</summary>
public sealed class RunRound(MatchingDatabase database, RoundStore rounds, RoundLeases leases, ReadRoundPeople read, WorkOutRound workOut)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <param name="round">The draft, running, in its caller's hands.</param>
    /// <param name="owner">The caller.</param>
    /// <param name="lookingOn">Is told how far it is, besides the table; null if nobody looks on.</param>
    /// <param name="cancel">Ends it; nothing is kept, and the caller says what becomes of the draft.</param>
    /// <returns>False if the draft was cancelled or taken over meanwhile.</returns>
    public async Task<bool> HandleAsync(Round round, string owner, IProgress<RoundProgress>? lookingOn, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var progress = new Latest(lookingOn);
        var edits = new RoundEdits(await rounds.EditsAsync(round.Id));
        var people = await read.HandleAsync(round.Programme, round.AsOf);
        var beating = BeatAsync(round.Id, owner, progress, stop);
        try
        {
            var result = await Task.Run(() => workOut.Handle(people, round.Terms, edits, progress, stop.Token), stop.Token);
            return await KeepAsync(round, owner, result);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            await stop.CancelAsync();
            await beating;
        }
    }

    private Task<bool> KeepAsync(Round round, string owner, RoundResult result) => database.WriteAsync(async scope =>
    {
        if (!await RoundLeases.EndAsync(scope, round.Id, owner, RoundStates.Ready))
        {
            return scope.GiveUp(false);
        }

        await RoundResultStore.ReplaceAsync(scope, round.Id, round.Version, result);
        await AuditLog.WriteAsync(scope, new Change("sweep:rounds", leases.Now, round.AsOf), "round.worked_out", round.Id, $"{result.Pairs.Count} pairs");
        return true;
    });

    /// <summary>Until it is told to stop; tells the work to stop when the draft is no longer its owner's.</summary>
    private async Task BeatAsync(string id, string owner, Latest progress, CancellationTokenSource stop)
    {
        using var timer = new PeriodicTimer(Beat, leases.Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
            {
                await BeatOnceAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // Told to stop.
        }

        async Task BeatOnceAsync()
        {
            try
            {
                if (!await leases.BeatAsync(id, owner, progress.Value))
                {
                    await stop.CancelAsync();
                }
            }
            catch (DbException)
            {
                // The lease outlasts many beats; the next one may get through.
            }
        }
    }

    /// <summary>The latest that the work said, for whoever asks.</summary>
    private sealed class Latest(IProgress<RoundProgress>? lookingOn) : IProgress<RoundProgress>
    {
        private volatile RoundProgress value = new(RoundSteps.Reading);

        public RoundProgress Value => value;

        public void Report(RoundProgress value)
        {
            this.value = value;
            lookingOn?.Report(value);
        }
    }
}
