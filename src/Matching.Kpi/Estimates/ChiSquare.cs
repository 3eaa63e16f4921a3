namespace Matching.Kpi.Estimates;

/// <summary>
/// The upper tail of the chi-square distribution, <c>Q(df ÷ 2, x ÷ 2)</c>: one less the series of Abramowitz and Stegun 6.5.29
/// where x is small, the continued fraction 6.5.31 by Lentz's method where it is large, so that small probabilities keep their digits.
/// </summary>
public static class ChiSquare
{
    private const double Enough = 1e-16;
    private const double Tiny = 1e-300;

    /// <summary>The probability of at least <paramref name="value"/>, relative error about 1e-14.</summary>
    /// <param name="value">0 or more.</param>
    /// <param name="degrees">Degrees of freedom, 0 or more; with 0 the value can only be 0, and 1 is given.</param>
    public static double UpperTail(double value, int degrees)
    {
        if (value <= 0 || degrees == 0)
            return 1;
        var (a, x) = (degrees / 2.0, value / 2);
        var front = Math.Exp((a * Math.Log(x)) - x - LogGammaOfHalves(degrees));
        return x < a + 1 ? 1 - (front * Series(a, x)) : front * Fraction(a, x);
    }

    private static double Series(double a, double x)
    {
        var term = 1 / a;
        var sum = term;
        for (var n = 1; term > sum * Enough; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return sum;
    }

    private static double Fraction(double a, double x)
    {
        var b = x + 1 - a;
        var c = 1 / Tiny;
        var d = 1 / b;
        var h = d;
        for (var i = 1; i < 10_000; i++)
        {
            var an = -i * (i - a);
            b += 2;
            d = 1 / Away((an * d) + b);
            c = Away(b + (an / c));
            h *= d * c;
            if (Math.Abs((d * c) - 1) < Enough)
                break;
        }

        return h;
    }

    private static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    /// <summary>ln Γ(n ÷ 2), from Γ(½) = √π and Γ(1) = 1 upwards.</summary>
    private static double LogGammaOfHalves(int n)
    {
        var isOdd = n % 2 == 1;
        var log = isOdd ? Math.Log(Math.PI) / 2 : 0;
        for (var a = isOdd ? 0.5 : 1; a < n / 2.0; a++)
            log += Math.Log(a);
        return log;
    }
}
