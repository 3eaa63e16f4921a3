using System.Runtime.InteropServices;

namespace Matching.Rounds.Solving;

/// <summary>What a pass over all pairs found for each participant: a few volunteers, best first is not promised.</summary>
internal sealed class PassFindings(int participants, int most)
{
    private readonly FoundPair[] pairs = new FoundPair[(long)participants * most];
    private readonly int[] counts = new int[participants];

    /// <summary>How many pairs were found in all.</summary>
    public int Count => counts.Sum();

    public ReadOnlySpan<FoundPair> Of(int participant) => pairs.AsSpan(participant * most, counts[participant]);

    /// <summary>The room of one participant. Different participants may be written by different threads.</summary>
    public Span<FoundPair> Room(int participant) => pairs.AsSpan(participant * most, most);

    public void Keep(int participant, int count) => counts[participant] = count;
}

/// <summary>A volunteer and the units of their pair with the participant in question.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundPair(int Volunteer, int Units);
