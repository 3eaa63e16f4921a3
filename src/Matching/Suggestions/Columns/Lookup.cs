using System.Runtime.InteropServices;

namespace Matching.Suggestions.Columns;

/// <summary>One column of the volunteers and what each of its numbers stands for.</summary>
/// <param name="Column">A number for each volunteer, padded to whole blocks of <see cref="RowPlan.Block"/>.</param>
/// <param name="Table">Where its table begins among the plan's tables; negative if the numbers stand for themselves.</param>
/// <param name="IsLong">Whether numbers reach beyond 127.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Lookup(byte[] Column, int Table, bool IsLong);
