using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// Arithmetic over columns, always eight numbers side by side and never with a fused step, whatever the processor has: sums are taken in one
/// order everywhere, so that the same data give the same model, bit for bit, on every machine.
/// </summary>
/// <remarks>All lengths are multiples of <see cref="Width"/>; who has fewer numbers fills up with zeros.</remarks>
internal static class Lanes
{
    /// <summary>Numbers side by side.</summary>
    public const int Width = 8;

    /// <summary>The next multiple of <see cref="Width"/>.</summary>
    public static int Padded(int count) => (count + Width - 1) / Width * Width;

    /// <summary>Σ a·b.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var left = Of(a);
        var right = Of(b[..a.Length]);
        var sum = Vector512<double>.Zero;
        for (var at = 0; at < left.Length; at++)
        {
            sum += left[at] * right[at];
        }

        return Sum(sum);
    }

    /// <summary>Σ a·b for four columns a at a time, each of <paramref name="length"/>, one after another in <paramref name="columns"/>.</summary>
    public static void Dot4(ReadOnlySpan<double> columns, int length, ReadOnlySpan<double> b, Span<double> sums)
    {
        var right = Of(b[..length]);
        var c0 = Of(columns[..length]);
        var c1 = Of(columns.Slice(length, length));
        var c2 = Of(columns.Slice(2 * length, length));
        var c3 = Of(columns.Slice(3 * length, length));
        var (s0, s1, s2, s3) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        for (var at = 0; at < right.Length; at++)
        {
            var one = right[at];
            s0 += c0[at] * one;
            s1 += c1[at] * one;
            s2 += c2[at] * one;
            s3 += c3[at] * one;
        }

        sums[0] += Sum(s0);
        sums[1] += Sum(s1);
        sums[2] += Sum(s2);
        sums[3] += Sum(s3);
    }

    /// <summary>into += factor · a.</summary>
    public static void AddScaled(Span<double> into, ReadOnlySpan<double> a, double factor)
    {
        var sums = Of(into);
        var added = Of(a[..into.Length]);
        var by = Vector512.Create(factor);
        for (var at = 0; at < sums.Length; at++)
        {
            sums[at] += added[at] * by;
        }
    }

    /// <summary>into += a · b · factor where <paramref name="known"/> is a number.</summary>
    public static void AddKnown(ReadOnlySpan<double> known, ReadOnlySpan<double> a, ReadOnlySpan<double> b, double factor, Span<double> into)
    {
        var given = Of(known);
        var left = Of(a[..known.Length]);
        var right = Of(b[..known.Length]);
        var sums = Of(into[..known.Length]);
        var by = Vector512.Create(factor);
        for (var at = 0; at < given.Length; at++)
        {
            // Only what is not a number differs from itself.
            sums[at] += Vector512.ConditionalSelect(Vector512.Equals(given[at], given[at]), left[at] * right[at] * by, Vector512<double>.Zero);
        }
    }

    /// <summary>into = a · b, place by place.</summary>
    public static void Multiply(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> into)
    {
        var left = Of(a);
        var right = Of(b[..a.Length]);
        var result = Of(into[..a.Length]);
        for (var at = 0; at < left.Length; at++)
        {
            result[at] = left[at] * right[at];
        }
    }

    /// <summary>into = e^x for x held between −700 and 700; to about one unit in the last place.</summary>
    public static void Exp(ReadOnlySpan<double> x, Span<double> into)
    {
        var from = Of(x);
        var to = Of(into[..x.Length]);
        for (var at = 0; at < from.Length; at++)
        {
            to[at] = Exp(from[at]);
        }
    }

    /// <summary>into = 1 / (1 + e^−x).</summary>
    public static void Sigmoid(ReadOnlySpan<double> x, Span<double> into)
    {
        var from = Of(x);
        var to = Of(into[..x.Length]);
        for (var at = 0; at < from.Length; at++)
        {
            to[at] = Vector512<double>.One / (Vector512<double>.One + Exp(-from[at]));
        }
    }

    /// <summary>The eight sums folded in halves: the same order on every machine.</summary>
    public static double Sum(Vector512<double> lanes)
    {
        var four = lanes.GetLower() + lanes.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        return two[0] + two[1];
    }

    /// <summary>e^x = 2^k · e^r with |r| ≤ ln 2 / 2, and e^r by its Taylor series up to r^13, whose rest is below 5e-18.</summary>
    private static Vector512<double> Exp(Vector512<double> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-700d)), Vector512.Create(700d));
        // Added to this, a number loses all behind its point, and its whole part stands in the lowest bits.
        var shift = Vector512.Create(6755399441055744d);
        var whole = (x * Vector512.Create(1.4426950408889634)) + shift;
        var k = whole - shift;
        var r = x - (k * Vector512.Create(0.693147180369123816490)) - (k * Vector512.Create(1.90821492927058770002e-10));
        var sum = Vector512.Create(1d / 6227020800);
        for (var n = Inverse.Length - 1; n >= 0; n--)
        {
            sum = (sum * r) + Vector512.Create(Inverse[n]);
        }

        var power = (whole.AsInt64() + Vector512.Create(1023L)) << 52;
        return sum * power.AsDouble();
    }

    /// <summary>1 / n! for n from 0 to 12.</summary>
    private static readonly double[] Inverse =
    [
        1, 1, 1d / 2, 1d / 6, 1d / 24, 1d / 120, 1d / 720, 1d / 5040, 1d / 40320, 1d / 362880, 1d / 3628800, 1d / 39916800, 1d / 479001600,
    ];

    private static ReadOnlySpan<Vector512<double>> Of(ReadOnlySpan<double> numbers) => MemoryMarshal.Cast<double, Vector512<double>>(numbers);

    private static Span<Vector512<double>> Of(Span<double> numbers) => MemoryMarshal.Cast<double, Vector512<double>>(numbers);
}
