namespace Matching.Results.Cataloguing;

/// <summary>How often a figure is asked for, and when it is due: on the day after each part of its year.</summary>
public static class Frequencies
{
    public const string Yearly = "yearly";
    public const string HalfYearly = "half_yearly";
    public const string Quarterly = "quarterly";
    public const string Monthly = "monthly";

    public static IReadOnlyList<string> All { get; } = [Yearly, HalfYearly, Quarterly, Monthly];

    /// <summary>Into how many parts the year falls.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of them.</exception>
    public static int PartsOf(string frequency) => frequency switch
    {
        Yearly => 1,
        HalfYearly => 2,
        Quarterly => 4,
        Monthly => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(frequency), frequency, "Not a frequency."),
    };

    /// <summary>The last day of a part, counted from 1.</summary>
    public static DateOnly EndOf(int year, string frequency, int part) =>
        new DateOnly(year, 1, 1).AddMonths(12 / PartsOf(frequency) * part).AddDays(-1);
}
