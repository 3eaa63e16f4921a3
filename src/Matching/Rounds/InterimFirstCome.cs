using Matching.Rounds.Solving;

namespace Matching.Rounds;

/// <summary>First come, first served.</summary>
internal static class FirstCome
{
    public static (IReadOnlyList<int> VolunteerOf, long TotalUnits) Walk(RoundProblem problem, IReadOnlyList<int> order)
    {
        var free = problem.Places.ToArray();
        var volunteerOf = Enumerable.Repeat(-1, problem.Scores.Participants).ToArray();
        var (row, total) = (problem.Scores.Reader(), 0L);
        foreach (var participant in order)
        {
            row.Open(participant);
            var (best, most) = (-1, problem.MinimumUnits - 1);
            for (var volunteer = 0; volunteer < free.Length; volunteer++)
            {
                if (free[volunteer] > 0 && row.UnitsOf(volunteer) is var units && units > most)
                {
                    (best, most) = (volunteer, units);
                }
            }

            if (best >= 0)
            {
                free[best]--;
                volunteerOf[participant] = best;
                total += most;
            }
        }

        return (volunteerOf, total);
    }
}
