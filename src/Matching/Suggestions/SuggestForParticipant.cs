using Matching.People;

namespace Matching.Suggestions;

/// <summary>The ranked, explained short list of one participant, whether they wait or not.</summary>
public sealed class SuggestForParticipant(PeopleStore people, KeptVolunteers kept, Suggester suggester)
{
    /// <summary>How many suggestions a caseworker sees unless they ask for more.</summary>
    public const int DefaultTop = 5;

    /// <summary>The longest list on a page; the terminal gives any length.</summary>
    public const int MostShown = 50;

    public async Task<SuggestOutcome> HandleAsync(string participantId, int top, DateOnly asOf)
    {
        if (await people.FindParticipantAsync(participantId) is not { } participant)
        {
            return new SuggestOutcome.ParticipantNotFound(participantId);
        }

        var volunteers = await kept.OfAsync(participant.Programme);
        var excluded = await people.ExcludedForAsync(participantId);
        return new SuggestOutcome.Suggested(suggester.Suggest(participant, volunteers, excluded, asOf, top));
    }
}

public abstract record SuggestOutcome
{
    private SuggestOutcome() { }

    public sealed record Suggested(SuggestionList List) : SuggestOutcome;

    public sealed record ParticipantNotFound(string Participant) : SuggestOutcome;
}
