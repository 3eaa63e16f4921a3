namespace Matching.Rounds;

/// <summary>Section Rounds: what a new draft begins with, and how far its fairness is looked into.</summary>
public sealed class RoundSettings
{
    public const string Section = "Rounds";

    /// <summary>Points that each full month of waiting adds to the objective, 0 to 100; never part of a total. Default 0. A draft may set its own.</summary>
    public double WaitingBonusPerMonth { get; init; }

    /// <summary>Up to how many people, participants and volunteers together, the price of a group-fair variant is worked out: it solves the round several times. Default 5,000.</summary>
    public int MostPeopleForVariants { get; init; } = 5_000;
}
