using Matching.Rounds.Solving;

namespace Matching.Rounds.Reasons;

/// <summary>What is found down the columns of some volunteers: whether those who suit still wait, and whether a pair with them reaches the minimum.</summary>
internal sealed class SeenColumns
{
    private readonly ScoreStretches stretches;
    private readonly RoundProblem problem;
    private readonly ulong[] asked;
    private readonly Seen[] seen;

    /// <param name="stretches">Rows of the problem's scores.</param>
    /// <param name="problem">Scores and the minimum.</param>
    /// <param name="volunteers">Whose columns.</param>
    /// <param name="all">How many volunteers there are.</param>
    public SeenColumns(ScoreStretches stretches, RoundProblem problem, IEnumerable<int> volunteers, int all)
    {
        (this.stretches, this.problem) = (stretches, problem);
        (seen, asked) = (new Seen[all], new ulong[(all + 63) / 64]);
        foreach (var place in volunteers)
        {
            asked[place / 64] |= 1UL << (place % 64);
        }
    }

    /// <param name="Reaches">Somebody who suits waits, and the pair reaches the minimum. Nothing else is counted then.</param>
    /// <param name="Below">How many suit and wait with a pair below the minimum.</param>
    /// <param name="SuitsMatched">Nobody who suits waits, but somebody who is matched suits.</param>
    public readonly record struct Seen(bool Reaches, int Below, bool SuitsMatched);

    public Seen Of(int volunteer) => seen[volunteer];

    /// <summary>Those who wait are looked at first; a volunteer of whom enough is known is not looked at again.</summary>
    public void Look(RoundSolution solution, CancellationToken cancel)
    {
        var participants = Enumerable.Range(0, problem.Scores.Participants).ToLookup(place => solution.VolunteerOf[place] < 0);
        Walk(participants[true], (volunteer, units) =>
        {
            var before = seen[volunteer];
            seen[volunteer] = units >= problem.MinimumUnits ? before with { Reaches = true } : before with { Below = before.Below + 1 };
            return units >= problem.MinimumUnits;
        }, cancel);
        for (var volunteer = 0; volunteer < seen.Length; volunteer++)
        {
            if (seen[volunteer].Below > 0)
            {
                Leave(volunteer);
            }
        }

        Walk(participants[false], (volunteer, _) =>
        {
            seen[volunteer] = seen[volunteer] with { SuitsMatched = true };
            return true;
        }, cancel);
    }

    private void Walk(IEnumerable<int> participants, Func<int, int, bool> isEnough, CancellationToken cancel)
    {
        foreach (var participant in participants)
        {
            cancel.ThrowIfCancellationRequested();
            if (!asked.AsSpan().ContainsAnyExcept(0UL))
            {
                return;
            }

            stretches.Visit(participant, (volunteer, units) =>
            {
                if (isEnough(volunteer, units))
                {
                    Leave(volunteer);
                }
            }, asked);
        }
    }

    private void Leave(int volunteer) => asked[volunteer / 64] &= ~(1UL << (volunteer % 64));
}
