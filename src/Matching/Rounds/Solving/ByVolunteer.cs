namespace Matching.Rounds.Solving;

/// <summary>The candidate pairs turned round: for each volunteer the participants that have them on their row.</summary>
internal sealed class ByVolunteer
{
    private readonly int[] first;
    private readonly (int Participant, int Units)[] pairs;

    public ByVolunteer(Candidates candidates, int volunteers)
    {
        first = new int[volunteers + 1];
        foreach (var volunteer in candidates.Volunteer)
        {
            first[volunteer + 1]++;
        }

        for (var volunteer = 0; volunteer < volunteers; volunteer++)
        {
            first[volunteer + 1] += first[volunteer];
        }

        pairs = new (int, int)[candidates.Volunteer.Length];
        var next = first.AsSpan(0, volunteers).ToArray();
        for (var participant = 0; participant < candidates.First.Length - 1; participant++)
        {
            for (var at = candidates.First[participant]; at < candidates.First[participant + 1]; at++)
            {
                pairs[next[candidates.Volunteer[at]]++] = (participant, candidates.Units[at]);
            }
        }
    }

    public ReadOnlySpan<(int Participant, int Units)> Of(int volunteer) => pairs.AsSpan(first[volunteer]..first[volunteer + 1]);
}
