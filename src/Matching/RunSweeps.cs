using System.Globalization;
using Matching.Database;
using Matching.Messages;

namespace Matching;

/// <summary>Runs sweeps by name or all of them, each under its lease.</summary>
public sealed class RunSweeps(IEnumerable<Sweep> sweeps, SweepLeases leases)
{
    private readonly string owner = NewId.For("run");

    /// <summary>Mail goes last, so that what another sweep queues leaves in the same run.</summary>
    public IReadOnlyList<Sweep> All { get; } = [.. sweeps.OrderBy(sweep => sweep is SendOutbox)];

    /// <returns>What the run did; null if somebody else is running this sweep now.</returns>
    public async Task<SweepResult?> RunAsync(Sweep sweep, CancellationToken cancel = default)
    {
        if (sweep.HasItsOwnLeases)
        {
            return await sweep.RunAsync(cancel);
        }

        if (!await leases.TakeAsync(sweep.Name, owner, cancel))
        {
            return null;
        }

        var result = "interrupted";
        try
        {
            var done = await sweep.RunAsync(cancel);
            result = string.Create(CultureInfo.InvariantCulture, $"found {done.Found}, done {done.Done}, failed {done.Failed}");
            return done;
        }
        finally
        {
            await leases.GiveBackAsync(sweep.Name, owner, result);
        }
    }
}
