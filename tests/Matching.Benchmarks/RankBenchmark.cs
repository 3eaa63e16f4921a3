using System.Diagnostics;
using Matching.Suggestions;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Load;

namespace Matching.Benchmarks;

/// <summary>One participant against many volunteers: judged, scored, counted by rule, and the first 20 explained in full.</summary>
internal static class RankBenchmark
{
    private const int Top = 20;
    private const int Runs = 20;
    /// <summary>Some seconds: until then part of the code is not yet compiled as well as it will be.</summary>
    private const int WarmUps = 30_000;
    private const int WarmUpsWithLoads = 3_000;
    private const int Waiting = 1000;

    public static void Run(int volunteers, Peer peer)
    {
        var people = new MadeUpPeople(seed: 7);
        var participant = people.Participants(1)[0];
        var everybody = people.Volunteers(volunteers);
        Console.WriteLine(Machine.Description);
        var clock = Stopwatch.StartNew();
        var columns = new VolunteerColumns(everybody, City.Criteria, City.Rules);
        Console.WriteLine($"columns of {volunteers} volunteers built in {clock.ElapsedMilliseconds} ms");
        var peers = peer.MillionPairsASecond("rank", volunteers);
        Console.WriteLine(peers is null ? peer.WhyNot : $"NumPy: {peers:F1} million pairs a second");
        var circumstances = new Circumstances { Weights = City.WeightsOf(participant.Programme) };
        foreach (var processor in Processors())
        {
            var suggester = new Suggester(City.Rules, City.Criteria) { Processor = processor };
            var best = Best(() => suggester.Suggest(participant, columns, circumstances, MadeUpPeople.Day, Top));
            var rate = volunteers / best.TotalMicroseconds;
            Console.WriteLine($"{processor}: {best.TotalMicroseconds:F1} microseconds, {rate:F0} million pairs a second{Ratio(rate, peers)}");
        }

        RunWithLoads(columns, new Suggester(City.Rules, City.Criteria));
    }

    private static IEnumerable<Processor> Processors() =>
        WideLookups.IsSupported ? [Processor.Wide, Processor.Portable] : [Processor.Portable];

    // Everybody asked for has many waiting before them, and each change of a volunteer walks those again.
    private static void RunWithLoads(VolunteerColumns columns, Suggester suggester)
    {
        var waiting = new MadeUpPeople(seed: 8).Participants(Waiting);
        var weights = City.WeightsOf(waiting[0].Programme);
        var people = new ProgrammePeople(waiting, columns, new HashSet<(string, string)>());
        var clock = Stopwatch.StartNew();
        var walk = new WaitingWalk(new WaitingScores(people, weights, MadeUpPeople.Day));
        Console.WriteLine($"walk of {Waiting} who wait: {clock.Elapsed.TotalMilliseconds:F0} ms, kept until somebody changes");
        SuggestionList Last(WaitingWalk before) => suggester.Suggest(
            waiting[^1], columns, new Circumstances { Weights = weights, Loads = before.Before(waiting[^1]) }, MadeUpPeople.Day, Top);
        var again = Best(() => Last(walk), WarmUpsWithLoads);
        var first = Enumerable.Range(0, Runs).Select(_ => new WaitingWalk(new WaitingScores(people, weights, MadeUpPeople.Day))).Min(fresh =>
        {
            clock.Restart();
            Last(fresh);
            return clock.Elapsed;
        });
        Console.WriteLine($"the last of them, with loads: {first.TotalMicroseconds:F1} microseconds after a walk, {again.TotalMicroseconds:F1} from then on");
    }

    // The results are used, so that no compiler can leave the work out.
    private static TimeSpan Best(Func<SuggestionList> work, int warmUps = WarmUps)
    {
        var used = 0L;
        for (var run = 0; run < warmUps; run++)
        {
            used += Used(work());
        }

        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            var list = work();
            var taken = clock.Elapsed;
            used -= Used(list);
            best = taken < best ? taken : best;
        }

        return used == 0 ? TimeSpan.Zero : best;
    }

    private static long Used(SuggestionList list) => list.Eligible
        + list.Suggestions.Sum(suggestion => suggestion.Score.Units + suggestion.Counterfactuals.Sum(change => change.Rank));

    private static string Ratio(double rate, double? peers) => peers is { } theirs ? $", {rate / theirs:F1} times NumPy" : "";
}
