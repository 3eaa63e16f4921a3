namespace Matching.Kpi.Disaggregation;

/// <summary>
/// The threshold rule of statistical disclosure control: a cell may be shown where it stands for nobody, or for enough people. A true
/// zero tells of no one person, and may stand. See Hundepool et al., <i>Statistical Disclosure Control</i>, Wiley 2012, chapter 4.
/// </summary>
/// <param name="LeastPeople">How many different people a cell must stand for, at least 1. With 1 nothing is protected.</param>
public sealed record DisclosureRule(int LeastPeople)
{
    /// <summary>Five people, as the city promises.</summary>
    public static DisclosureRule FivePeople { get; } = new(5);

    /// <summary>Whether so many people are too few to be shown: at least one, and less than the rule asks for.</summary>
    public bool IsSmall(int people) => people > 0 && people < LeastPeople;
}
