using Matching.Suggestions;

namespace Matching.Web.Pages.Suggestions;

/// <summary>Whom to ask instead, when somebody could not be asked any more.</summary>
public sealed class FirstNow(SuggestForParticipant suggest, Clocks clocks)
{
    /// <returns>The participant's list as it is now, its first alone; null if they need nobody, for they are with somebody by now.</returns>
    public async Task<SuggestionList?> ForAsync(string participant) =>
        await suggest.HandleAsync(participant, 1, clocks.Today) is SuggestOutcome.Suggested { Participant.OpenWith: null } suggested ? suggested.List : null;
}
