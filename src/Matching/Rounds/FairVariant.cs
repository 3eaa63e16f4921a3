namespace Matching.Rounds;

/// <summary>
/// What a draft would cost in which the judged groups of one attribute are matched about as often as each other.
/// It is reported and never applied by itself.
/// </summary>
public sealed record FairVariant
{
    /// <summary>One of <see cref="Fairness.GroupAttributes"/>.</summary>
    public required string Attribute { get; init; }

    /// <summary>The variant's plain total in units.</summary>
    public long TotalUnits { get; init; }

    /// <summary>How many it matches.</summary>
    public int Pairs { get; init; }

    /// <summary>Smallest share matched over largest among the judged groups, in the draft: 0 to 1.</summary>
    public double ShareBefore { get; init; }

    /// <summary>The same in the variant.</summary>
    public double ShareAfter { get; init; }

    /// <summary>Whether the variant reaches four fifths; otherwise it is the fairest that was found.</summary>
    public bool Reached { get; init; }
}
