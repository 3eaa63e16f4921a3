using System.Runtime.InteropServices;

namespace Matching.Suggestions.Load;

/// <summary>A step of a walk in which somebody may come before who stands first.</summary>
/// <param name="Step">Its number, from 0.</param>
/// <param name="Units">Their units there as they are.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Reached(int Step, int Units);
