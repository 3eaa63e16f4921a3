namespace Matching.Rounds.Solving;

/// <summary>The pairs that the best draft is looked for in: for each participant some volunteers and the units of each, row after row.</summary>
internal sealed class Candidates
{
    private Candidates(int[] first, int[] volunteer, int[] units) => (First, Volunteer, Units) = (first, volunteer, units);

    /// <summary>Where each participant's row begins; one more at the end.</summary>
    public int[] First { get; }

    public int[] Volunteer { get; }

    public int[] Units { get; }

    public static Candidates None(int participants) => new(new int[participants + 1], [], []);

    /// <summary>These and the newly found ones; a pair that is here already is not taken twice.</summary>
    public Candidates With(PassFindings found)
    {
        var participants = First.Length - 1;
        var first = new int[participants + 1];
        var most = Volunteer.Length + found.Count;
        var volunteer = new int[most];
        var units = new int[most];
        var next = 0;
        for (var participant = 0; participant < participants; participant++)
        {
            first[participant] = next;
            var old = First[participant + 1] - First[participant];
            Array.Copy(Volunteer, First[participant], volunteer, next, old);
            Array.Copy(Units, First[participant], units, next, old);
            next += old;
            foreach (var pair in found.Of(participant))
            {
                if (!volunteer.AsSpan(first[participant], old).Contains(pair.Volunteer))
                {
                    volunteer[next] = pair.Volunteer;
                    units[next++] = pair.Units;
                }
            }
        }

        first[participants] = next;
        return new Candidates(first, volunteer[..next], units[..next]);
    }
}
