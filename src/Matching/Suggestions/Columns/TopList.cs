using System.Numerics;

namespace Matching.Suggestions.Columns;

/// <summary>
/// The best of a row, most units first and then by place: the rest is never sorted. A candidate is one number, its
/// <see cref="Key"/>: the greater, the better.
/// </summary>
/// <param name="most">How many are kept.</param>
/// <param name="minimum">Units below which nobody is.</param>
internal sealed class TopList(int most, int minimum = 0)
{
    /// <summary>Longer lists are sorted when they are whole, instead of being kept in order.</summary>
    private const int MostInOrder = 1024;

    private long[] keys = new long[Math.Min(most, MostInOrder)];
    private int count;

    /// <summary>Best first.</summary>
    public ReadOnlySpan<long> Keys => keys.AsSpan(0, count);

    public static long Key(int units, int place) => (long)units << 32 | ~(uint)place;

    public static int PlaceOf(long key) => (int)~(uint)key;

    public static int UnitsOf(long key) => (int)(key >> 32);

    /// <summary>Takes in a stretch of the row; stretches come in order.</summary>
    /// <param name="first">The first volunteer.</param>
    /// <param name="units">Whole blocks.</param>
    /// <param name="eligible">Who of them counts, a bit each.</param>
    public void Offer(int first, ReadOnlySpan<ushort> units, ReadOnlySpan<ulong> eligible)
    {
        for (var word = 0; word < eligible.Length && most > 0; word++)
        {
            // Who comes later stands behind equals, so only more units than the last one's count.
            var least = most > MostInOrder || count < most ? minimum : Math.Max(minimum, UnitsOf(keys[count - 1]) + 1);
            for (var left = eligible[word] & UnitScan.Reaching(units, word * RowPlan.Block, (ushort)least); left != 0; left &= left - 1)
            {
                var place = word * RowPlan.Block + BitOperations.TrailingZeroCount(left);
                Offer(Key(units[place], first + place));
            }
        }
    }

    /// <summary>To be called when the row is at its end.</summary>
    public void End()
    {
        if (most > MostInOrder)
        {
            keys.AsSpan(0, count).Sort((one, other) => other.CompareTo(one));
            count = Math.Min(count, most);
        }
    }

    private void Offer(long key)
    {
        if (most > MostInOrder)
        {
            Append(key);
            return;
        }

        if (count == most && key < keys[count - 1])
        {
            return;
        }

        var place = count == most ? count - 1 : count++;
        for (; place > 0 && keys[place - 1] < key; place--)
        {
            keys[place] = keys[place - 1];
        }

        keys[place] = key;
    }

    private void Append(long key)
    {
        if (count == keys.Length)
        {
            Array.Resize(ref keys, count * 2);
        }

        keys[count++] = key;
    }
}
