using Matching.People;

namespace Matching.FollowUps;

/// <summary>
/// Asks whoever is to be asked today how a running match goes. What fell due on or before the day its match was imported is not sent: a
/// caseworker decides about it.
/// </summary>
public sealed class FindDueFollowUps(DueFollowUps due, AskFollowUp ask, OneByOne pieces, Clocks clocks) : Sweep
{
    public override string Name => "follow_ups";

    public override TimeSpan Every => TimeSpan.FromMinutes(10);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default) => await pieces.DoAsync(
        Name,
        [.. (await due.OnAsync([.. Programmes.All], clocks.Today)).Where(one => !one.IsFromBeforeImport)],
        one => $"{one.Match.Id} {one.Kind} {one.Wave} {one.Side}",
        async one => await ask.BySweepAsync(one, Change.By("sweep:follow_ups", clocks)) is FollowUpOutcome.Done or FollowUpOutcome.LeftTo,
        cancel);
}
