using System.Globalization;
using Matching.Benchmarks;

// Numbers are written for files and people alike, whatever this machine's language.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var given = args.Length > 1 && int.TryParse(args[1], out var number) ? number : (int?)null;
var peer = Option("--peer") ?? Peer.DefaultScript;
switch (args.FirstOrDefault())
{
    case "rank":
        RankBenchmark.Run(given ?? 100_000, new Peer(peer));
        return 0;
    case "round" when RoundSets.All.Contains(Option("--set") ?? "tight"):
        new RoundBenchmark(Option("--set") ?? "tight", Number("--most-passes") ?? 0)
            .Run(given ?? 5000, Number("--peer-count") ?? Math.Min(given ?? 5000, 5000), new Peer(peer));
        return 0;
    case "casework":
        await CaseworkBenchmark.RunAsync();
        return 0;
    case "open":
        await OpenBenchmark.RunAsync();
        return 0;
    case "kpis":
        await KpiBenchmark.RunAsync(given ?? KpiCity.Matches);
        return 0;
    case "learning":
        LearningBenchmark.Run(given ?? 100_000);
        return 0;
    case "model":
        ModelBenchmark.Run(given ?? 100_000);
        return 0;
    default:
        Console.Error.WriteLine("rank [N] [--peer SCRIPT]    one participant against N volunteers, with full explanations of the first 20");
        Console.Error.WriteLine($"round [N] [--set {string.Join('|', RoundSets.All)}] [--most-passes N] [--peer-count N] [--peer SCRIPT]");
        Console.Error.WriteLine("    N by N people assigned, scores included; above 50,000 the total alone, with progress");
        Console.Error.WriteLine("casework    pages and idle sweeps of a city of 100,000 matches, on SQLite and PostgreSQL");
        Console.Error.WriteLine("open    requests a second of the page for the public, beside an empty answer of the same server");
        Console.Error.WriteLine("kpis [N]    all figures of a year of N matches over ten years, beside plain SQL, on SQLite and PostgreSQL");
        Console.Error.WriteLine("learning [N]    N past pairs with 30 features learned and as many scored, beside scikit-learn on the same pairs");
        Console.Error.WriteLine("model [N]    what each learned model adds to one participant's list among N volunteers");
        return 2;
}

int? Number(string name) => int.TryParse(Option(name), out var number) ? number : null;

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
