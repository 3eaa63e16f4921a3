using Matching.Kpi.Records;

namespace Matching.Kpi.Verdicts;

/// <summary>A success criterion in numbers: a half-open or closed stretch of the scale that the value must lie on.</summary>
public sealed record Target
{
    private Target(string comparator, double value, double? high)
    {
        Comparator = comparator;
        Value = value;
        High = high;
    }

    /// <summary><c>&gt;=</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&lt;</c> or <c>between</c>.</summary>
    public string Comparator { get; }

    /// <summary>The limit, or the lower end of <c>between</c>.</summary>
    public double Value { get; }

    /// <summary>The upper end of <c>between</c>, else null.</summary>
    public double? High { get; }

    /// <summary>The target that a catalogue row states.</summary>
    /// <param name="comparator">As in the catalogue.</param>
    /// <param name="value">The limit in the indicator's unit.</param>
    /// <param name="high">The upper end, read for <c>between</c> only.</param>
    /// <returns>Null where there is none: comparator <c>none</c> or empty, or a limit that is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The comparator is none of the closed list.</exception>
    public static Target? Of(string? comparator, double? value, double? high) => comparator switch
    {
        null or "" or Comparators.None => null,
        Comparators.AtLeast or Comparators.AtMost or Comparators.MoreThan or Comparators.LessThan =>
            value is { } limit ? new Target(comparator, limit, high: null) : null,
        Comparators.Between => value is { } low && high is { } top ? new Target(comparator, low, top) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, "Not a comparator."),
    };

    /// <summary>Whether the unrounded value reaches the target; both ends of <c>between</c> count as reached.</summary>
    public bool IsMetBy(double value) => Comparator switch
    {
        Comparators.AtLeast => value >= Value,
        Comparators.AtMost => value <= Value,
        Comparators.MoreThan => value > Value,
        Comparators.LessThan => value < Value,
        _ => value >= Value && value <= High,
    };
}
