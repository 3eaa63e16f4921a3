using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>Whom else a participant of a draft could be given.</summary>
/// <param name="ParticipantId">Who.</param>
/// <param name="Now">Their pair in the draft; null if they have none.</param>
/// <param name="All">Every other volunteer who suits and has a place in all, the best first.</param>
public sealed record Alternatives(string ParticipantId, RoundPair? Now, IReadOnlyList<Alternative> All);

/// <summary>A volunteer whom a participant could be given.</summary>
/// <param name="VolunteerId">Who.</param>
/// <param name="Units">The pair's score.</param>
/// <param name="With">Participants whom the draft gives them.</param>
/// <param name="CanSwapWith">Those of them who suit the volunteer whom the participant has now.</param>
public sealed record Alternative(string VolunteerId, int Units, IReadOnlyList<string> With, IReadOnlyList<string> CanSwapWith);

/// <summary>Lists the volunteers who suit one participant of a draft as people are now, with who has them.</summary>
public sealed class FindAlternatives(ReadRoundPeople read, RoundStore rounds, RoundResultStore results, ScorePairs scorePairs)
{
    /// <returns>Null if the draft has no result, or the participant does not wait.</returns>
    public async Task<Alternatives?> HandleAsync(Round round, string participantId)
    {
        var people = await read.HandleAsync(round.Programme, round.AsOf);
        var place = people.Participants.Index().FirstOrDefault(participant => participant.Item.Id == participantId, (-1, null!)).Index;
        if (place < 0 || await results.FindAsync(round.Id) is not { } result)
        {
            return null;
        }

        var edits = new RoundEdits(await rounds.EditsAsync(round.Id));
        var scores = scorePairs(people, round.Terms.Weights, edits.Forbidden);
        var now = result.Pairs.FirstOrDefault(pair => pair.ParticipantId == participantId);
        var suitsMine = now is null ? _ => false : SuitsVolunteer(people, scores, now.VolunteerId);
        var with = result.Pairs.ToLookup(pair => pair.VolunteerId, pair => pair.ParticipantId, StringComparer.Ordinal);
        var row = scores.Reader();
        row.Open(place);
        return new Alternatives(participantId, now, [.. people.Volunteers.Index()
            .Select(volunteer => (volunteer.Item.Id, Units: row.UnitsOf(volunteer.Index)))
            .Where(volunteer => volunteer.Units >= 0 && volunteer.Id != now?.VolunteerId)
            .OrderByDescending(volunteer => volunteer.Units)
            .Select(volunteer => new Alternative(volunteer.Id, volunteer.Units, [.. with[volunteer.Id]], [.. with[volunteer.Id].Where(suitsMine)]))]);
    }

    /// <summary>Whether a participant suits one volunteer.</summary>
    private static Func<string, bool> SuitsVolunteer(RoundPeople people, PairScores scores, string volunteerId)
    {
        var volunteer = people.Volunteers.Index().FirstOrDefault(other => other.Item.Id == volunteerId, (-1, null!)).Index;
        var placeOf = people.Participants.Index().ToDictionary(participant => participant.Item.Id, participant => participant.Index, StringComparer.Ordinal);
        var row = scores.Reader();
        return participant =>
        {
            if (volunteer < 0 || !placeOf.TryGetValue(participant, out var place))
            {
                return false;
            }

            row.Open(place);
            return row.UnitsOf(volunteer) >= 0;
        };
    }
}
