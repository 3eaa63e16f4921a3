using System.Runtime.InteropServices;

namespace Matching.Rounds.Solving;

/// <summary>What a pass over all pairs found for each participant: a few volunteers, best first is not promised.</summary>
internal sealed class PassFindings
{
    private readonly int most;
    private readonly int[] roomOf;
    private readonly int[] counts;
    private readonly FoundPair[] pairs;

    /// <param name="participants">Of the whole market.</param>
    /// <param name="lookedAt">Those of them that the pass looks at: only they have room.</param>
    /// <param name="most">Pairs kept of each.</param>
    public PassFindings(int participants, int[] lookedAt, int most)
    {
        this.most = most;
        (roomOf, counts, pairs) = (new int[participants], new int[participants], new FoundPair[(long)lookedAt.Length * most]);
        for (var room = 0; room < lookedAt.Length; room++)
        {
            roomOf[lookedAt[room]] = room;
        }
    }

    /// <summary>How many pairs were found in all.</summary>
    public int Count => counts.Sum();

    public ReadOnlySpan<FoundPair> Of(int participant) => pairs.AsSpan(roomOf[participant] * most, counts[participant]);

    /// <summary>The room of one participant who is looked at. Different participants may be written by different threads.</summary>
    public Span<FoundPair> Room(int participant) => pairs.AsSpan(roomOf[participant] * most, most);

    public void Keep(int participant, int count) => counts[participant] = count;
}

/// <summary>A volunteer and the units of their pair with the participant in question.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundPair(int Volunteer, int Units);
