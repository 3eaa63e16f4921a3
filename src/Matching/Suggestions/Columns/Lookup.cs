using System.Runtime.InteropServices;

namespace Matching.Suggestions.Columns;

/// <summary>One column of the volunteers and what each of its numbers stands for.</summary>
/// <param name="Column">A number for each volunteer.</param>
/// <param name="Table">Where its table begins among the plan's tables; negative if the numbers stand for themselves.</param>
/// <param name="Kinds">One more than the greatest number in the column.</param>
/// <param name="OfMarks">Each bit of a number stands for itself, so that a table is that of the low four bits joined to that of the others.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Lookup(Column Column, int Table, int Kinds, bool OfMarks = false)
{
    public bool IsLong => Kinds > RowPlan.TableLength / 2;
}
