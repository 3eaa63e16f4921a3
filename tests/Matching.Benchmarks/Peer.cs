using System.Diagnostics;
using System.Globalization;

namespace Matching.Benchmarks;

/// <summary>The NumPy program that is timed in the same run, where it can be had.</summary>
internal sealed class Peer(string script)
{
    /// <summary>Debian's Python comes first: it is the one with the packages python3-numpy and python3-scipy.</summary>
    private static readonly string Python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    public static string DefaultScript => Path.GetFullPath(Path.Combine(City.Repository, "..", "shared", "reference", "peer_numpy.py"));

    private static readonly string OptimumScript = Path.Combine(City.Repository, "tests", "Matching.Benchmarks", "peer_optimum.py");

    private static readonly string LearningScript = Path.Combine(City.Repository, "tests", "Matching.Benchmarks", "peer_learning.py");

    public string WhyNot => $"NumPy: not timed; {script} could not be run by {Python} (Debian: python3-numpy, python3-scipy)";

    /// <summary>What the script says, or null if it cannot be run.</summary>
    public double? MillionPairsASecond(string what, int count) =>
        Output(script, [what, $"{count}"])?.Split(' ')[0] is { } first && double.TryParse(first, CultureInfo.InvariantCulture, out var rate) ? rate : null;

    /// <summary>Seconds for the scores of all pairs of as many people on each side ("scores 1.23 s, optimum …"), or null if the script cannot be run.</summary>
    public double? SecondsOfScores(int count) =>
        Output(script, ["round", $"{count}"])?.Split(' ') is ["scores", var first, ..] && double.TryParse(first, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    /// <summary>SciPy's seconds and largest total for a matrix of 16-bit scores in a file, or null if it cannot be run.</summary>
    public static (double Seconds, long Total)? Optimum(string file, int rows, int columns) =>
        Output(OptimumScript, [file, $"{rows}", $"{columns}"])?.Split(' ') is [var seconds, var total]
            ? (double.Parse(seconds, CultureInfo.InvariantCulture), long.Parse(total, CultureInfo.InvariantCulture))
            : null;

    /// <summary>
    /// scikit-learn's seconds to learn from the first half of the pairs in a file (logistic regression, histogram gradient boosting) and what both
    /// reach on the second, or null if it cannot be run.
    /// </summary>
    public static double[]? Learning(string file, int rows, int features) =>
        Output(LearningScript, [file, $"{rows}", $"{features}"])?.Trim().Split(' ') is { Length: 4 } said
            ? [.. said.Select(number => double.Parse(number, CultureInfo.InvariantCulture))]
            : null;

    private static string? Output(string script, string[] arguments)
    {
        if (!File.Exists(script))
        {
            return null;
        }

        using var process = Process.Start(new ProcessStartInfo(Python, [script, .. arguments])
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
