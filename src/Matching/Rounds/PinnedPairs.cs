using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>The pins of a draft by place, and those that cannot stand any more.</summary>
internal static class PinnedPairs
{
    /// <summary>Participants in ordinal order of id: where pins overfill a volunteer, the later ones are dropped.</summary>
    public static (IReadOnlyList<(int Participant, int Volunteer)> Pins, IReadOnlyList<DroppedPin> Dropped) Of(
        RoundPeople people, PairScores scores, IReadOnlyDictionary<string, string> pins)
    {
        var participantOf = people.Participants.Select((person, place) => (person.Id, place)).ToDictionary(StringComparer.Ordinal);
        var volunteerOf = people.Volunteers.Select((person, place) => (person.Id, place)).ToDictionary(StringComparer.Ordinal);
        var placesLeft = people.Volunteers.Select(volunteer => Math.Max(0, volunteer.PlacesLeft)).ToArray();
        var row = scores.Reader();
        var kept = new List<(int, int)>();
        var dropped = new List<DroppedPin>();
        foreach (var (participantId, volunteerId) in pins.OrderBy(pin => pin.Key, StringComparer.Ordinal))
        {
            if (WhyNot(participantId, volunteerId) is { } reason)
            {
                dropped.Add(new DroppedPin { ParticipantId = participantId, VolunteerId = volunteerId, Reason = reason });
            }
        }

        return (kept, dropped);

        string? WhyNot(string participantId, string volunteerId)
        {
            if (!participantOf.TryGetValue(participantId, out var participant) || !volunteerOf.TryGetValue(volunteerId, out var volunteer))
            {
                return DroppedPin.NotInRound;
            }

            if (people.Excluded.Contains((participantId, volunteerId)))
            {
                return DroppedPin.Apart;
            }

            row.Open(participant);
            if (row.UnitsOf(volunteer) < 0)
            {
                return DroppedPin.NotEligible;
            }

            if (placesLeft[volunteer] == 0)
            {
                return DroppedPin.NoPlace;
            }

            placesLeft[volunteer]--;
            kept.Add((participant, volunteer));
            return null;
        }
    }
}
