using Google.OrTools.Sat;
using Google.OrTools.Util;
using Matching.Kpi.Indicators;

namespace Matching.Tests.Kpi.Disaggregation;

/// <summary>
/// Somebody who has every published number and an exact solver. They know of nobody, but which categories there are. A cell of 1 to 4
/// people is broken if every city that agrees with all published numbers has 1 to 4 people in it; that is asked of the solver, for
/// every such cell by one and by two of the four dimensions, also those two that no table offers.
/// </summary>
/// <remarks>In these cities everybody has one match, so a match, a participant and an answer are the same person.</remarks>
internal sealed class ExactAttack
{
    private static readonly string[] Dimensions = ["segment", "district", "gender", "age"];

    private readonly SmallCity city;
    private readonly IReadOnlyList<string> codes;
    private readonly string[][] people;
    private readonly List<(string[] Categories, RowPlace[] Places)> kinds = [];
    private readonly Dictionary<string, int[]> truth = new(StringComparer.Ordinal);

    /// <param name="city">The city.</param>
    /// <param name="codes">The figures that are looked at together.</param>
    public ExactAttack(SmallCity city, params string[] codes)
    {
        (this.city, this.codes) = (city, codes);
        var rows = codes.Select(code => Definitions.Find(code)!.RowsOf(city.Records).Where(r => r.ParticipantId is not null)
            .ToDictionary(r => r.ParticipantId!, r => r, StringComparer.Ordinal)).ToList();
        var counted = rows[0].Where(r => r.Value.Place != RowPlace.LeftOut).Select(r => r.Key).ToList();
        people = [.. counted.Select(p => Dimensions.Select(d => city.CategoryOf(p, d)).ToArray())];
        var places = counted.Select(p => rows.Select(r => r.GetValueOrDefault(p)?.Place ?? RowPlace.LeftOut).ToArray()).ToList();
        var categories = Dimensions.Select((_, d) => people.Select(p => p[d]).Distinct(StringComparer.Ordinal).ToList()).ToList();
        var outcomes = Outcomes(places);
        foreach (var s in categories[0])
        {
            foreach (var (d, g, a) in from d in categories[1] from g in categories[2] from a in categories[3] select (d, g, a))
            {
                foreach (var o in outcomes.Where(o => MayBe(s, o)))
                    kinds.Add(([s, d, g, a], o));
            }
        }

        foreach (var (person, place) in people.Zip(places))
        {
            var kind = kinds.FindIndex(k => k.Categories.SequenceEqual(person) && k.Places.SequenceEqual(place));
            truth[Key(kind)] = [kind, truth.GetValueOrDefault(Key(kind), [0, 0])[1] + 1];
        }
    }

    public int Targets { get; private set; }

    public int Numbers { get; private set; }

    /// <summary>The cells that are broken, in words.</summary>
    /// <param name="published">What the reader has.</param>
    /// <param name="enough">How many broken cells are enough to stop; a proof that one is broken takes long.</param>
    public IReadOnlyList<string> Broken(IEnumerable<PublishedNumber> published, int enough = int.MaxValue)
    {
        var numbers = published.Where(n => codes.Contains(n.Code)).ToList();
        Numbers = numbers.Count;
        var actual = new long[kinds.Count];
        foreach (var pair in truth.Values)
            actual[pair[0]] = pair[1];
        var equations = numbers.Select(n => (Members: Members(n), n.Value)).DistinctBy(e => string.Join(',', e.Members)).ToList();
        foreach (var (members, value) in equations)
            members.Sum(i => actual[i]).ShouldBe(value, "the attacker's own picture of the city");
        var targets = TargetCells(actual);
        Targets = targets.Count;
        var broken = new List<string>();
        while (targets.Count > 0 && broken.Count < enough)
        {
            var (name, members) = targets[0];
            targets.RemoveAt(0);
            var asked = new CpModel();
            var count = kinds.Select((_, i) => asked.NewIntVar(0, people.Length, $"k{i}")).ToArray();
            foreach (var (sum, value) in equations)
                asked.Add(LinearExpr.Sum(sum.Select(i => count[i])) == value);
            asked.AddLinearExpressionInDomain(LinearExpr.Sum(members.Select(i => count[i])), Domain.FromIntervals([[0, 0], [5, people.Length]]));
            var solver = new CpSolver { StringParameters = "num_workers:1 random_seed:1" };
            var status = solver.Solve(asked);
            if (status == CpSolverStatus.Infeasible)
                broken.Add(name);
            else if (status is CpSolverStatus.Optimal or CpSolverStatus.Feasible)
                targets.RemoveAll(t => t.Members.Sum(i => solver.Value(count[i])) is 0 or >= 5); // The city just found clears these too.
            else
                throw new InvalidOperationException($"{name}: {status}");
        }

        return broken;
    }

    private List<int> Members(PublishedNumber number)
    {
        var figure = codes.ToList().IndexOf(number.Code);
        return [.. Enumerable.Range(0, kinds.Count).Where(i => Counts(kinds[i].Places[figure], number.IsDenominator)
            && number.Categories.All(c => c.Value.Contains(kinds[i].Categories[Array.IndexOf(Dimensions, c.Key)])))];
    }

    private static bool Counts(RowPlace place, bool isDenominator) => isDenominator ? place != RowPlace.LeftOut : place == RowPlace.Numerator;

    /// <summary>What a figure's numerator, denominator, complement and, where it nests in the first, the rest, hold of 1 to 4 people.</summary>
    private List<(string Name, List<int> Members)> TargetCells(long[] actual)
    {
        var targets = new List<(string Name, List<int> Members)>();
        var parts = new (string Name, Func<RowPlace, bool> Is)[]
        {
            ("numerator", p => p == RowPlace.Numerator), ("denominator", p => p != RowPlace.LeftOut),
            ("complement", p => p == RowPlace.DenominatorOnly), ("rest", p => p == RowPlace.LeftOut),
        };
        foreach (var (first, second) in from f in Enumerable.Range(0, 4) from s in Enumerable.Range(f, 4 - f) select (f, s))
        {
            foreach (var cell in Enumerable.Range(0, kinds.Count).GroupBy(i => (kinds[i].Categories[first], kinds[i].Categories[second])))
            {
                foreach (var (figure, part) in from f in Enumerable.Range(0, codes.Count) from p in parts select (f, p))
                {
                    var members = cell.Where(i => part.Is(kinds[i].Places[figure])).ToList();
                    if (members.Sum(i => actual[i]) is > 0 and < 5)
                        targets.Add(($"{codes[figure]} {part.Name} {Dimensions[first]}={cell.Key.Item1} {Dimensions[second]}={cell.Key.Item2}", members));
                }
            }
        }

        return targets;
    }

    /// <summary>Every combination of places that the figures can have together: those that nest only as they do.</summary>
    private List<RowPlace[]> Outcomes(List<RowPlace[]> seen)
    {
        var each = codes.Select((_, f) => seen.Select(p => p[f]).Distinct().ToList()).ToList();
        IEnumerable<RowPlace[]> all = [[]];
        foreach (var places in each)
            all = all.SelectMany(before => places.Select(place => before.Append(place).ToArray()));
        var (over3, over6) = (codes.ToList().IndexOf("host.lasted-3-months"), codes.ToList().IndexOf("host.lasted-6-months"));
        return [.. all.Where(o => over3 < 0 || over6 < 0 || o[over6] != RowPlace.Numerator || o[over3] == RowPlace.Numerator)];
    }

    private bool MayBe(string segment, RowPlace[] outcome) =>
        segment is "expat" or "expat_family" || codes.ToList().IndexOf("host.stays-in-denmark") is var f && (f < 0 || outcome[f] == RowPlace.LeftOut);

    private static string Key(int kind) => kind.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
