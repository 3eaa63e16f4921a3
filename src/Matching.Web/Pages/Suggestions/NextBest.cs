using Matching.Suggestions;

namespace Matching.Web.Pages.Suggestions;

/// <summary>Whom to ask instead, when somebody could not be asked any more.</summary>
public sealed class NextBest(SuggestForParticipant suggest, Clocks clocks)
{
    /// <returns>The first of the participant's list as it is now; null if nobody can be suggested.</returns>
    public async Task<Suggestion?> ForAsync(string participant) =>
        await suggest.HandleAsync(participant, 1, clocks.Today) is SuggestOutcome.Suggested { List.Suggestions: [var first, ..] } ? first : null;
}
