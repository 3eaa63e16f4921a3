using System.Runtime.InteropServices;

namespace Matching.Suggestions.Load;

/// <summary>One participant's turn in a walk.</summary>
/// <param name="Participant">Whose turn it was.</param>
/// <param name="First">Who stood first with them, or <see cref="Nobody"/>.</param>
/// <param name="Units">The score of the two in whole units; 0 where there is nobody.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WalkStep(int Participant, int First, int Units)
{
    public const int Nobody = -1;
}
