using System.Runtime.InteropServices;

namespace Matching.Suggestions.Columns;

/// <summary>One criterion in a plan: some lookups, whose sum or whose greatest is the place of the units.</summary>
/// <param name="First">Its first lookup.</param>
/// <param name="End">One past its last.</param>
/// <param name="Units">The units of each place.</param>
/// <param name="TakesGreatest">The greatest counts, not the sum; and where it is 0, no language is shared.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlanPart(int First, int End, UnitTable Units, bool TakesGreatest);
