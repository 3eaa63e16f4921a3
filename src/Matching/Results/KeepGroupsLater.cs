using System.Globalization;
using Matching.Database;
using Matching.Kpi.Disaggregation;

namespace Matching.Results;

/// <summary>Keeps the groups of a year that was approved before they were to be shown, on the first day that they are.</summary>
public sealed class KeepGroupsLater(MatchingDatabase database, ResultsStore results, KeptGroupsStore kept, KeepGroups groups, Clocks clocks) : Sweep
{
    public override string Name => "groups";

    public override TimeSpan Every => TimeSpan.FromMinutes(10);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var due = (await kept.NotKeptAsync()).Where(year => clocks.Today > ReleaseDay.Of(year)).ToList();
        var done = 0;
        foreach (var year in due)
        {
            cancel.ThrowIfCancellationRequested();
            done += await KeepAsync(year) ? 1 : 0;
        }

        return new SweepResult(Name, due.Count, done, 0);
    }

    private Task<bool> KeepAsync(int year) => database.WriteAtOneMomentAsync(async scope =>
    {
        await Entering.ObservationStore.LockAsync(scope);
        var change = Change.By("sweep:groups", clocks, year.ToString(CultureInfo.InvariantCulture));
        return await groups.KeepAsync(scope, await results.ReadAsync(scope.Connection, scope.Transaction), year, change) || scope.GiveUp(false);
    });
}
