using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>Lets questions expire that waited too long for an answer. The next best candidate is a caseworker's to propose.</summary>
public sealed class ExpireProposals(
    MatchStore matches, ExpireMatch expire, OneByOne pieces, Clocks clocks, IOptions<MatchSettings> settings) : Sweep
{
    public override string Name => "expiry";

    public override TimeSpan Every => TimeSpan.FromMinutes(10);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var today = clocks.Today;
        var unanswered = await matches.UnansweredSinceAsync(today.AddDays(-settings.Value.ExpireDays));
        return await pieces.DoAsync(
            Name,
            [.. unanswered.Where(match => expire.IsDue(match, today))],
            match => $"{match.Id} {match.AskedSide}",
            async match => await expire.HandleAsync(match.Id, Change.By("sweep:expiry", clocks)) is CloseOutcome.Closed,
            cancel);
    }
}
