using System.Globalization;
using Matching.Benchmarks;

// Numbers are written for files and people alike, whatever this machine's language.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var count = args.Length > 1 && int.TryParse(args[1], out var given) ? given : 100_000;
var peer = Array.IndexOf(args, "--peer") is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : Peer.DefaultScript;
switch (args.FirstOrDefault())
{
    case "rank":
        RankBenchmark.Run(count, new Peer(peer));
        return 0;
    default:
        Console.Error.WriteLine("rank [N] [--peer SCRIPT]    one participant against N volunteers, with full explanations of the first 20");
        return 2;
}
