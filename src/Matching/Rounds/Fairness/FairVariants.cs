using Matching.Rounds.Solving;

namespace Matching.Rounds.Fairness;

/// <summary>
/// The price of treating groups alike. Definition: the group-fair variant of a draft for one attribute is the best draft under the same terms
/// in which the smallest share matched among the judged groups is at least four fifths of the largest; its price is the draft's total less the
/// variant's. It is looked for by a bonus on the members of the groups that lag, as a price on the constraint (a Lagrange multiplier, raised
/// step by step and then halved back), so what is found is the best draft for its bonuses, and its price an upper estimate of the least one.
/// When this misleads: where volunteers for a group are lacking, no bonus helps; the variant then is the fairest that was found, and says so.
/// </summary>
public sealed class FairVariants(SolveRound solve)
{
    private const int FirstStepUnits = 1_000;
    private const int Steps = 6;
    private const int Halvings = 4;

    /// <summary>One variant for each attribute in which a judged group is flagged; none where all are treated alike.</summary>
    /// <param name="people">Who waits.</param>
    /// <param name="problem">The draft's problem.</param>
    /// <param name="groups">The draft's groups.</param>
    /// <param name="cancel">Ends it.</param>
    public IReadOnlyList<FairVariant> Of(RoundPeople people, RoundProblem problem, IReadOnlyList<GroupFigures> groups, CancellationToken cancel) =>
        [.. groups.GroupBy(group => group.Attribute, StringComparer.Ordinal)
            .Where(attribute => attribute.Any(group => group.FourFifths))
            .Select(attribute => Find(attribute.Key, people, problem, [.. attribute], cancel))
            .OfType<FairVariant>()];

    /// <returns>Null if no bonus changes anything for the better.</returns>
    private FairVariant? Find(string attribute, RoundPeople people, RoundProblem problem, List<GroupFigures> before, CancellationToken cancel)
    {
        var codes = people.Participants.Select(participant => GroupAttributes.Of(attribute, participant, people.AsOf)).ToList();
        var bonus = before.ToDictionary(group => group.Code, _ => 0, StringComparer.Ordinal);
        var now = before;
        var unfair = new Dictionary<string, int>(bonus, StringComparer.Ordinal);
        FairVariant? best = null;
        for (var step = 0; step < Steps && GroupCounts.Ratio(now) < GroupCounts.Line; step++)
        {
            unfair = new(bonus, StringComparer.Ordinal);
            var line = GroupCounts.Line * now.Where(group => group.Judged).Max(group => group.Share)!.Value;
            foreach (var group in now.Where(group => group.Judged && group.Share < line))
            {
                bonus[group.Code] += FirstStepUnits << step;
            }

            (best, now) = Better(best, Try(bonus));
        }

        var fair = bonus;
        for (var halving = 0; halving < Halvings && best?.Reached == true; halving++)
        {
            var middle = fair.ToDictionary(group => group.Key, group => (group.Value + unfair[group.Key]) / 2, StringComparer.Ordinal);
            var (variant, shares) = Try(middle);
            (best, _) = Better(best, (variant, shares));
            (fair, unfair) = variant.Reached ? (middle, unfair) : (fair, middle);
        }

        return best?.ShareAfter > best?.ShareBefore ? best : null;

        (FairVariant, List<GroupFigures>) Try(Dictionary<string, int> bonuses)
        {
            var given = codes.Select((code, place) => bonuses[code] + (problem.BonusUnits.Count > 0 ? problem.BonusUnits[place] : 0));
            var solution = solve(problem with { BonusUnits = [.. given] }, null, cancel);
            var counted = GroupCounts.Of(people, RoundPairs.Of(people, problem, solution)).Where(group => group.Attribute == attribute).ToList();
            var ratio = GroupCounts.Ratio(counted);
            return (
                new FairVariant
                {
                    Attribute = attribute,
                    TotalUnits = solution.TotalUnits,
                    Pairs = solution.VolunteerOf.Count(volunteer => volunteer >= 0),
                    ShareBefore = GroupCounts.Ratio(before),
                    ShareAfter = ratio,
                    Reached = ratio >= GroupCounts.Line,
                },
                counted);
        }
    }

    /// <summary>Fair before unfair; among the fair the dearer total, among the unfair the fairer.</summary>
    private static (FairVariant Best, List<GroupFigures> Now) Better(FairVariant? best, (FairVariant Variant, List<GroupFigures> Groups) tried)
    {
        var isBetter = best is null || (best.Reached, tried.Variant.Reached) switch
        {
            (true, true) => tried.Variant.TotalUnits > best.TotalUnits,
            (false, false) => tried.Variant.ShareAfter > best.ShareAfter,
            var (_, reached) => reached,
        };
        return (isBetter ? tried.Variant : best!, tried.Groups);
    }
}
