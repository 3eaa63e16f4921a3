using System.Diagnostics;
using System.Globalization;

namespace Matching.Benchmarks;

/// <summary>The NumPy program that is timed in the same run, where it can be had.</summary>
internal sealed class Peer(string script)
{
    /// <summary>Debian's Python comes first: it is the one with the packages python3-numpy and python3-scipy.</summary>
    private static readonly string Python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    public static string DefaultScript => Path.GetFullPath(Path.Combine(City.Repository, "..", "shared", "reference", "peer_numpy.py"));

    public string WhyNot => $"NumPy: not timed; {script} could not be run by {Python} (Debian: python3-numpy, python3-scipy)";

    /// <summary>What the script says, or null if it cannot be run.</summary>
    public double? MillionPairsASecond(string what, int count) =>
        Output(what, count)?.Split(' ')[0] is { } first && double.TryParse(first, CultureInfo.InvariantCulture, out var rate) ? rate : null;

    public string? Output(string what, int count)
    {
        if (!File.Exists(script))
        {
            return null;
        }

        using var process = Process.Start(new ProcessStartInfo(Python, [script, what, count.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _ = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : null;
    }
}
