using System.Runtime.InteropServices;

namespace Matching.Suggestions.Ranking.TwoSided;

/// <summary>What must both come true before a pair does well.</summary>
/// <param name="SaysYes">The chance that both say yes when they are asked, above 0 and below 1.</param>
/// <param name="Lasts">The chance that a match of the two lasts more than six months once they have said yes, above 0 and below 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TwoChances(double SaysYes, double Lasts)
{
    /// <summary>The chance of both one after the other: their product.</summary>
    public double Both => SaysYes * Lasts;
}
