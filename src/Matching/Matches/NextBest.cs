using Matching.Messages;
using Matching.People;
using Matching.Suggestions;

namespace Matching.Matches;

/// <summary>
/// Whom to propose next to a participant whose proposal came to nothing: the first suggestion whom they have not been proposed to before.
/// It is put before a caseworker; nothing is sent by itself.
/// </summary>
public sealed class NextBest(MatchStore matches, PeopleStore people, SuggestForParticipant suggest, ContactStops stops)
{
    /// <summary>For the participant of a match that came to nothing.</summary>
    /// <returns>Null if they are taken again, or this is no longer the latest of their matches, it did not come to nothing, or somebody is worried.</returns>
    public async Task<NextCandidate?> AfterAsync(string matchId, DateOnly on) =>
        await matches.FindAsync(matchId) is { } match ? await AfterAsync(match, on) : null;

    /// <summary>The same for a match that was read before.</summary>
    public async Task<NextCandidate?> AfterAsync(Match match, DateOnly on)
    {
        if (match.State is not (MatchStates.Declined or MatchStates.Withdrawn or MatchStates.Expired)
            || await people.FindParticipantAsync(match.ParticipantId) is not { OpenWith: null } participant
            || await stops.HoldsAsync(match.Id))
        {
            return null;
        }

        var before = await matches.OfParticipantAsync(participant.Id);
        if (before.Any(other => other.Id != match.Id && IsLater(other, match)))
        {
            return null;
        }

        var asked = before.Select(other => other.VolunteerId).ToHashSet(StringComparer.Ordinal);
        return await suggest.HandleAsync(participant.Id, asked.Count + 1, on) is SuggestOutcome.Suggested suggested
            ? new NextCandidate(match, participant, suggested.List.Suggestions.FirstOrDefault(one => !asked.Contains(one.Volunteer.Id)))
            : null;
    }

    /// <summary>Which of two was closed last; of those of one day, the one that was proposed last or has the greater id.</summary>
    private static bool IsLater(Match one, Match other)
    {
        var order = Comparer<DateOnly?>.Default.Compare(one.ClosedOn, other.ClosedOn);
        order = order == 0 ? one.ProposedOn.CompareTo(other.ProposedOn) : order;
        return order == 0 ? string.CompareOrdinal(one.Id, other.Id) > 0 : order > 0;
    }
}

/// <summary>A match that came to nothing, and whom the caseworker could propose instead.</summary>
/// <param name="Match">What came to nothing.</param>
/// <param name="Participant">Whose it was.</param>
/// <param name="Suggestion">Whom to propose; null if nobody else suits.</param>
public sealed record NextCandidate(Match Match, Participant Participant, Suggestion? Suggestion);
