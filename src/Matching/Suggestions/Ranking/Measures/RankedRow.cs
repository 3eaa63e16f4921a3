using System.Runtime.InteropServices;

namespace Matching.Suggestions.Ranking.Measures;

/// <summary>One row of a list.</summary>
/// <param name="Score">Higher is ranked before lower.</param>
/// <param name="Weight">Above 0.</param>
/// <param name="Label">0 or more.</param>
/// <param name="Person">Whose row it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RankedRow(double Score, double Weight, int Label, int Person)
{
    public double Gain => Weight * (Math.ScaleB(1, Label) - 1);

    public bool IsRelevant => Label >= RankingData.Lasts;
}
