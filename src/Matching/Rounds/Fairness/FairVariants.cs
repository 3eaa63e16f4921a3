using Matching.Rounds.Solving;

namespace Matching.Rounds.Fairness;

/// <summary>
/// The price of treating groups alike. Definition: the group-fair variant of a draft for one attribute is the best draft under the same terms
/// in which the smallest share matched among the judged groups is at least four fifths of the largest; its price is the draft's total less the
/// variant's. It is looked for by a bonus on the members of the groups that lag, as a price on the constraint (a Lagrange multiplier): doubled
/// until they no longer lag, halved back between, and at last given to some of them only, who waited longest, so that people who are alike
/// can be told apart. What is found is the best draft for its bonuses, and its price an upper estimate of the least one.
/// When this misleads: where volunteers for a group are lacking, no bonus helps; the variant then is the fairest that was found, and says so.
/// </summary>
public sealed class FairVariants(SolveRound solve)
{
    private const int FirstUnits = 800;

    /// <summary>Above the largest score: a higher bonus changes nothing more.</summary>
    private const int MostUnits = FirstUnits << 6;

    private const int FinestUnits = 100;

    /// <summary>One variant for each attribute in which a judged group is flagged; none where no draft treats its groups better.</summary>
    /// <param name="people">Who waits.</param>
    /// <param name="problem">The draft's problem.</param>
    /// <param name="groups">The draft's groups.</param>
    /// <param name="cancel">Ends it.</param>
    public IReadOnlyList<FairVariant> Of(RoundPeople people, RoundProblem problem, IReadOnlyList<GroupFigures> groups, CancellationToken cancel) =>
        [.. groups.GroupBy(group => group.Attribute, StringComparer.Ordinal)
            .Where(attribute => attribute.Any(group => group.FourFifths))
            .Select(attribute => new Search(solve, people, problem, [.. attribute], cancel).Find())
            .OfType<FairVariant>()];

    /// <summary>The search for one attribute.</summary>
    private sealed class Search
    {
        private readonly SolveRound solve;
        private readonly RoundPeople people;
        private readonly RoundProblem problem;
        private readonly IReadOnlyList<GroupFigures> before;
        private readonly CancellationToken cancel;
        private readonly HashSet<string> lagging;
        private readonly List<int> members;
        private FairVariant? best;

        public Search(SolveRound solve, RoundPeople people, RoundProblem problem, IReadOnlyList<GroupFigures> before, CancellationToken cancel)
        {
            (this.solve, this.people, this.problem, this.before, this.cancel) = (solve, people, problem, before, cancel);
            lagging = before.Where(group => group.FourFifths).Select(group => group.Code).ToHashSet(StringComparer.Ordinal);
            members = [.. people.InOrderOfWaiting().Where(place => lagging.Contains(GroupAttributes.Of(Attribute, people.Participants[place], people.AsOf)))];
        }

        private string Attribute => before[0].Attribute;

        /// <returns>Null if nothing better was found.</returns>
        public FairVariant? Find()
        {
            var (low, high) = (0, FirstUnits);
            while (!CatchesUp(high, high, 0) && high < MostUnits)
            {
                (low, high) = (high, high * 2);
            }

            while (high - low > FinestUnits)
            {
                var middle = (low + high) / 2;
                (low, high) = CatchesUp(middle, middle, 0) ? (low, middle) : (middle, high);
            }

            var (few, many) = (0, members.Count);
            while (many - few > 1)
            {
                var some = (few + many) / 2;
                (few, many) = CatchesUp(high, low, some) ? (few, some) : (some, many);
            }

            return best?.ShareAfter > best?.ShareBefore ? best : null;
        }

        /// <summary>Tries a bonus for the first so many members and another for the rest; says whether the groups that lagged no longer do.</summary>
        private bool CatchesUp(int first, int rest, int count)
        {
            var bonus = problem.BonusUnits.Count > 0 ? problem.BonusUnits.ToArray() : new int[people.Participants.Count];
            foreach (var (rank, place) in members.Index())
            {
                bonus[place] += rank < count ? first : rest;
            }

            var solution = solve(problem with { BonusUnits = bonus }, null, cancel);
            var groups = GroupCounts.Of(people, RoundPairs.Of(people, problem, solution)).Where(group => group.Attribute == Attribute).ToList();
            Keep(solution, GroupCounts.Ratio(groups));
            var others = groups.Where(group => group.Judged && !lagging.Contains(group.Code)).Max(group => group.Share) ?? 0;
            return groups.Where(group => lagging.Contains(group.Code)).Min(group => group.Share) >= GroupCounts.Line * others;
        }

        /// <summary>Fair before unfair; among the fair the higher total, among the unfair the fairer.</summary>
        private void Keep(RoundSolution solution, double ratio)
        {
            var tried = new FairVariant
            {
                Attribute = Attribute,
                TotalUnits = solution.TotalUnits,
                Pairs = solution.VolunteerOf.Count(volunteer => volunteer >= 0),
                ShareBefore = GroupCounts.Ratio(before),
                ShareAfter = ratio,
                Reached = ratio >= GroupCounts.Line,
            };
            var isBetter = best is null || (best.Reached, tried.Reached) switch
            {
                (true, true) => tried.TotalUnits > best.TotalUnits,
                (false, false) => tried.ShareAfter > best.ShareAfter,
                var (_, reached) => reached,
            };
            best = isBetter ? tried : best;
        }
    }
}
