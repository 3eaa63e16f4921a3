using System.Runtime.InteropServices;

namespace Matching.Suggestions.Columns;

/// <summary>Where a tag is found among columns: a bit of one of them, or a list of those who have it.</summary>
/// <param name="Column">The column, or -1 for a rare tag.</param>
/// <param name="Bit">The bit in the column.</param>
/// <param name="Holders">Places of the volunteers who have a rare tag.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TagPlace(int Column, int Bit, int[] Holders)
{
    public bool IsRare => Column < 0;
}
