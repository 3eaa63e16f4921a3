namespace Matching.Rounds;

/// <summary>Stores a new draft and works it out while somebody waits for it: the terminal's way.</summary>
public sealed class RunRoundNow(StartRound start, RoundStore rounds, RunRound run, CancelRound stop)
{
    private readonly string owner = NewId.For("terminal");

    /// <returns>The draft; ready, unless somebody cancelled it meanwhile.</returns>
    public async Task<Round> HandleAsync(RoundRequest request, Change change, IProgress<RoundProgress>? progress, CancellationToken cancel)
    {
        var id = await start.HandleAsync(request, change, owner);
        try
        {
            await run.HandleAsync((await rounds.FindAsync(id))!, owner, progress, cancel);
        }
        catch
        {
            await stop.HandleAsync(id, change);
            throw;
        }

        return (await rounds.FindAsync(id))!;
    }
}
