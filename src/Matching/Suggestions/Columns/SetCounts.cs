using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Matching.Suggestions.Columns;

/// <summary>Counts sets, eight words at a time where the machine has registers for it.</summary>
internal static class SetCounts
{
    // How many bits each number below sixteen has.
    private static Vector512<byte> OfFourBits =>
        Vector512.Create(Vector256.Create(Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4)));

    private const int Step = 8;

    /// <summary>How many are in both of two sets of the same length.</summary>
    public static int Both(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        other = other[..one.Length];
        var whole = Avx512BW.IsSupported ? one.Length / Step * Step : 0;
        var count = whole == 0 ? 0 : Wide(one[..whole], other[..whole]);
        for (var word = whole; word < one.Length; word++)
        {
            count += BitOperations.PopCount(one[word] & other[word]);
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Wide(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        ref var ones = ref MemoryMarshal.GetReference(one);
        ref var others = ref MemoryMarshal.GetReference(other);
        var (counts, four) = (OfFourBits, Vector512.Create((byte)0x0F));
        var sums = Vector512<ulong>.Zero;
        for (var word = 0; word < one.Length; word += Step)
        {
            var both = (Vector512.LoadUnsafe(ref ones, (nuint)word) & Vector512.LoadUnsafe(ref others, (nuint)word)).AsByte();
            var bits = Avx512BW.Shuffle(counts, both & four) + Avx512BW.Shuffle(counts, (both.AsUInt16() >>> 4).AsByte() & four);
            sums += Avx512BW.SumAbsoluteDifferences(bits, Vector512<byte>.Zero).AsUInt64();
        }

        return (int)Vector512.Sum(sums);
    }
}
