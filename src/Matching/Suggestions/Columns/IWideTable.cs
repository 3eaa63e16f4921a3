using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Matching.Suggestions.Columns;

/// <summary>A table of bytes in registers.</summary>
internal interface IWideTable
{
    Vector512<byte> At(Vector512<byte> numbers);
}

/// <summary>64 bytes in one register.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SmallTable(Vector512<byte> all) : IWideTable
{
    private readonly Vector512<byte> all = all;

    public static SmallTable From(ReadOnlySpan<byte> table) => new(Vector512.Create(table));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<byte> At(Vector512<byte> numbers) => Avx512Vbmi.PermuteVar64x8(all, numbers);
}

/// <summary>128 bytes in two registers.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ShortTable(Vector512<byte> low, Vector512<byte> high) : IWideTable
{
    private readonly Vector512<byte> low = low;
    private readonly Vector512<byte> high = high;

    public static ShortTable From(ReadOnlySpan<byte> table) => new(Vector512.Create(table), Vector512.Create(table[64..]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<byte> At(Vector512<byte> numbers) => Avx512Vbmi.PermuteVar64x8x2(low, numbers, high);
}

/// <summary>256 bytes in four registers.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct LongTable(ShortTable low, ShortTable high) : IWideTable
{
    private readonly ShortTable low = low;
    private readonly ShortTable high = high;

    public static LongTable From(ReadOnlySpan<byte> table) => new(ShortTable.From(table), ShortTable.From(table[128..]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<byte> At(Vector512<byte> numbers) => Vector512.ConditionalSelect(
        Vector512.LessThan(numbers.AsSByte(), Vector512<sbyte>.Zero).AsByte(), high.At(numbers), low.At(numbers));
}
