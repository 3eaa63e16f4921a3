using Matching.Rounds;
using Microsoft.Extensions.Options;

namespace Matching.Web.Pages.Rounds;

/// <summary>A small round is worked out in a moment: its page waits for that moment, so that whoever pins a pair sees the new draft at once.</summary>
public sealed class AwaitDraft(RoundStore rounds, IOptions<RoundSettings> settings, Clocks clocks)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>Until the draft is no longer under way, or the patience of the settings is over.</summary>
    public async Task HandleAsync(string id, CancellationToken cancel)
    {
        var patience = TimeSpan.FromSeconds(settings.Value.PageWaitSeconds);
        for (var waited = TimeSpan.Zero; waited < patience && await rounds.FindAsync(id) is { } round && RoundStates.IsUnderWay(round.State); waited += Between)
        {
            await Task.Delay(Between, clocks.System, cancel);
        }
    }
}
