using Matching.Rounds.Solving;

namespace Matching.Rounds;

/// <summary>The pairs of a solution by id.</summary>
internal static class RoundPairs
{
    public static IReadOnlyList<RoundPair> Of(RoundPeople people, RoundProblem problem, RoundSolution solution)
    {
        var pinned = problem.Pins.ToHashSet();
        var row = problem.Scores.Reader();
        var pairs = new List<RoundPair>();
        for (var participant = 0; participant < solution.VolunteerOf.Count; participant++)
        {
            if (solution.VolunteerOf[participant] is >= 0 and var volunteer)
            {
                row.Open(participant);
                pairs.Add(new RoundPair
                {
                    ParticipantId = people.Participants[participant].Id,
                    VolunteerId = people.Volunteers[volunteer].Id,
                    Units = row.UnitsOf(volunteer),
                    WaitedDays = people.WaitedDays(participant),
                    Pinned = pinned.Contains((participant, volunteer)),
                });
            }
        }

        return pairs;
    }
}
