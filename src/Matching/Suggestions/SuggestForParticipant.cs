using Matching.People;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;
using Matching.Suggestions.SetAside;

namespace Matching.Suggestions;

/// <summary>The ranked, explained short list of one participant, whether they wait or not.</summary>
public sealed class SuggestForParticipant(PeopleStore people, SetAsideStore setAside, ReadProgramme read, CurrentWeights weights, Suggester suggester)
{
    /// <summary>How many suggestions a caseworker sees unless they ask for more.</summary>
    public const int DefaultTop = 5;

    /// <summary>The longest list on a page; the terminal gives any length.</summary>
    public const int MostShown = 50;

    /// <param name="participantId">Whose list.</param>
    /// <param name="top">How many suggestions at most.</param>
    /// <param name="asOf">The day judged.</param>
    /// <param name="also">Ids of volunteers to tell of besides, wherever they stand.</param>
    public Task<SuggestOutcome> HandleAsync(string participantId, int top, DateOnly asOf, params IReadOnlyCollection<string> also) =>
        HandleAsync(participantId, top, asOf, raise: true, also);

    /// <summary>The list as it would be if no criterion were raised for the participant.</summary>
    public Task<SuggestOutcome> WithoutRaisingAsync(string participantId, int top, DateOnly asOf) => HandleAsync(participantId, top, asOf, raise: false, []);

    private async Task<SuggestOutcome> HandleAsync(string participantId, int top, DateOnly asOf, bool raise, IReadOnlyCollection<string> also)
    {
        if (await people.FindParticipantAsync(participantId) is not { } participant)
        {
            return new SuggestOutcome.ParticipantNotFound(participantId);
        }

        var current = await weights.ForAsync(participant.Programme);
        var circumstances = new Circumstances
        {
            Weights = raise ? current.Raising(participant.RaisedCriterion) : current,
            Excluded = await people.ExcludedForAsync(participantId),
            SetAside = (await setAside.ForAsync(participantId)).Select(one => one.VolunteerId).ToHashSet(StringComparer.Ordinal),
            Loads = await read.LoadsBeforeAsync(participant, current, asOf),
            Model = await read.ModelAsync(participant),
        };
        var volunteers = await read.VolunteersAsync(participant.Programme);
        return new SuggestOutcome.Suggested(suggester.Suggest(participant, volunteers, circumstances, asOf, top, also), participant);
    }
}

public abstract record SuggestOutcome
{
    private SuggestOutcome() { }

    /// <summary>The list, and the participant as they were when it was made.</summary>
    public sealed record Suggested(SuggestionList List, Participant Participant) : SuggestOutcome;

    public sealed record ParticipantNotFound(string Participant) : SuggestOutcome;
}
