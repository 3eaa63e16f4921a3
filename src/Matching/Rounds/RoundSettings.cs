namespace Matching.Rounds;

/// <summary>Section Rounds: what a new draft begins with, how long it is looked for, and how far its fairness is looked into. Checked when the service or a verb starts.</summary>
public sealed class RoundSettings
{
    public const string Section = "Rounds";

    /// <summary>Points that each full month of waiting adds to the objective, 0 to 100; never part of a total. Default 0. A draft may set its own.</summary>
    public double WaitingBonusPerMonth { get; init; }

    /// <summary>Up to how many people, participants and volunteers together, the price of a group-fair variant is worked out: it solves the round several times. Default 5,000.</summary>
    public int MostPeopleForVariants { get; init; } = 5_000;

    /// <summary>Seconds that the page of a draft waits for it before it says that the draft is being worked out, 0 to 10; 0 not to wait. Default 1.5, enough for a city's waiting list.</summary>
    public double PageWaitSeconds { get; init; } = 1.5;

    /// <summary>
    /// Passes over all pairs after which a round stops looking, 0 or more; 0 for no limit. Default 60, some five times what a city needs.
    /// A draft that ends there says that it is not proven, and how much better another could be at most.
    /// </summary>
    public int MostPasses { get; init; } = 60;
}
