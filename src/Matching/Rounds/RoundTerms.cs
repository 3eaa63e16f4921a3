using Matching.Rounds.Solving;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>What a round is to do.</summary>
/// <param name="Programme">The programme's code.</param>
/// <param name="Objective">What is made as large as it can be.</param>
/// <param name="MinimumUnits">A pair with fewer units is not made; 0 to 50,000.</param>
/// <param name="WaitingBonusUnits">Units that each full month of waiting adds to the objective; 0 or more, never part of the total.</param>
/// <param name="Weights">Of the criteria.</param>
/// <param name="AsOf">The day on which everybody is judged.</param>
public sealed record RoundTerms(string Programme, Objective Objective, int MinimumUnits, int WaitingBonusUnits, Weights Weights, DateOnly AsOf)
{
    /// <summary>Units that waiting adds for one participant.</summary>
    public int BonusFor(DateOnly waitsFrom) => WaitingBonusUnits * FullMonths(waitsFrom, AsOf);

    /// <summary>
    /// Calendar months that have passed whole between two days; 0 if the second is earlier. Month ends clamp:
    /// from 31 January one month has passed on 28 February.
    /// </summary>
    public static int FullMonths(DateOnly from, DateOnly to)
    {
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month;
        return Math.Max(0, months > 0 && from.AddMonths(months) > to ? months - 1 : months);
    }

    /// <summary>Whole units of a number of points, up to the next unit, so that a minimum is never undercut. A hair above a unit counts as it.</summary>
    /// <param name="points">0 to 100.</param>
    public static int UnitsOf(double points) => (int)Math.Ceiling(points * Score.UnitsPerPoint - 1e-6);
}
