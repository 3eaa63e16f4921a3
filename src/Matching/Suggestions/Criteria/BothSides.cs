using System.Runtime.InteropServices;

namespace Matching.Suggestions.Criteria;

/// <summary>How far a pair gives each of the two what they ask for, in goals.</summary>
/// <param name="Offered">Share of the participant's goals that the volunteer offers, 0 to 1; null if it cannot be known.</param>
/// <param name="Hoped">Share of the volunteer's hopes, or else offers, that the participant has as goals, 0 to 1; null if it cannot be known.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BothSides(double? Offered, double? Hoped);
