using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Matching.Database;
using Matching.Messages;
using Microsoft.Extensions.Options;

namespace Matching;

/// <summary>
/// Runs sweeps by name or all of them, each under its lease. The lease is renewed for as long as the run goes on; a run that could not
/// renew it in time (its machine slept, its database was away) is stopped, since somebody else may be at it.
/// </summary>
public sealed class RunSweeps(IEnumerable<Sweep> sweeps, SweepLeases leases, Clocks clocks, IOptions<SweepSettings> settings)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> beats = new(StringComparer.Ordinal);

    /// <summary>Mail goes last, so that what another sweep queues leaves in the same run.</summary>
    public IReadOnlyList<Sweep> All { get; } = [.. sweeps.OrderBy(sweep => sweep is SendOutbox)];

    /// <returns>What the run did; null if somebody else is running this sweep now.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled, or its lease was lost.</exception>
    public async Task<SweepResult?> RunAsync(Sweep sweep, CancellationToken cancel = default)
    {
        var owner = NewId.For("run");
        if (!sweep.HasItsOwnLeases && !await leases.TakeAsync(sweep.Name, owner, cancel))
        {
            return null;
        }

        using var lost = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var over = new CancellationTokenSource();
        var renewing = RenewAsync(sweep, owner, lost, over.Token);
        SweepResult? done = null;
        try
        {
            return done = await sweep.RunAsync(lost.Token);
        }
        finally
        {
            await over.CancelAsync();
            await renewing;
            await EndAsync(sweep, owner, done);
        }
    }

    private async Task RenewAsync(Sweep sweep, string owner, CancellationTokenSource lost, CancellationToken over)
    {
        var heldUntil = clocks.System.GetUtcNow() + settings.Value.Lease;
        try
        {
            while (true)
            {
                await Task.Delay(settings.Value.RenewEvery, clocks.System, over);
                var until = clocks.System.GetUtcNow() + settings.Value.Lease;
                if (await StillOursAsync(sweep, owner) is { } ours)
                {
                    heldUntil = ours ? until : DateTimeOffset.MinValue;
                }

                if (heldUntil <= clocks.System.GetUtcNow())
                {
                    await lost.CancelAsync();
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // The run is over.
        }
    }

    /// <returns>Null if the database could not be asked just now.</returns>
    private async Task<bool?> StillOursAsync(Sweep sweep, string owner)
    {
        try
        {
            if (!sweep.HasItsOwnLeases)
            {
                return await leases.RenewAsync(sweep.Name, owner);
            }

            await BeatAsync(sweep, result: null);
            return true;
        }
        catch (Exception e) when (e is DbException or DatabaseUnavailableException)
        {
            return null;
        }
    }

    private Task EndAsync(Sweep sweep, string owner, SweepResult? done)
    {
        var result = done is null
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"found {done.Found}, done {done.Done}, failed {done.Failed}");
        return !sweep.HasItsOwnLeases ? leases.GiveBackAsync(sweep.Name, owner, result)
            : result is null ? Task.CompletedTask
            : BeatAsync(sweep, result);
    }

    private async Task BeatAsync(Sweep sweep, string? result)
    {
        var now = clocks.System.GetUtcNow();
        if (beats.TryGetValue(sweep.Name, out var last) && now - last < sweep.BeatsEvery)
        {
            return;
        }

        await leases.BeatAsync(sweep.Name, result);
        beats[sweep.Name] = now;
    }
}
