using Matching.Suggestions.Eligibility;

namespace Matching.Rounds;

/// <summary>Pairs of a draft that could not be sent as people are now. Each is counted once, under the first of the three.</summary>
/// <param name="Asked">The participant was asked since, or does not wait any more.</param>
/// <param name="Full">The volunteer has no place left for it.</param>
/// <param name="NotEligible">The pair does not meet the rules any more, or was set aside.</param>
public sealed record StalePairs(int Asked, int Full, int NotEligible)
{
    public static readonly StalePairs None = new(0, 0, 0);

    public int All => Asked + Full + NotEligible;
}

/// <summary>Looks which pairs of a draft have been overtaken since it was worked out. Committing looks again, in the write.</summary>
public sealed class FindStalePairs(ReadRoundPeople read, EligibilityRules rules)
{
    /// <param name="round">The draft.</param>
    /// <param name="pairs">Its pairs that are not sent yet.</param>
    /// <param name="today">The day on which it would be sent.</param>
    public async Task<StalePairs> HandleAsync(Round round, IEnumerable<RoundPair> pairs, DateOnly today)
    {
        var people = await read.HandleAsync(round.Programme, today);
        var waits = people.Participants.ToDictionary(participant => participant.Id, StringComparer.Ordinal);
        var volunteers = people.Volunteers.ToDictionary(volunteer => volunteer.Id, StringComparer.Ordinal);
        var places = people.Volunteers.ToDictionary(volunteer => volunteer.Id, volunteer => volunteer.PlacesLeft, StringComparer.Ordinal);
        var (asked, full, notEligible) = (0, 0, 0);
        foreach (var pair in pairs)
        {
            if (!waits.TryGetValue(pair.ParticipantId, out var participant) || participant.OpenWith is not null)
            {
                asked++;
            }
            else if (!volunteers.TryGetValue(pair.VolunteerId, out var volunteer) || places[pair.VolunteerId]-- <= 0)
            {
                full++;
            }
            else if (!rules.Allow(new Pair(participant, volunteer, today, people.Excluded.Contains((participant.Id, volunteer.Id)))))
            {
                notEligible++;
            }
        }

        return new StalePairs(asked, full, notEligible);
    }
}
