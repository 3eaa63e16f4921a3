using System.Runtime.InteropServices;

namespace Matching.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    private const string Linux = "/proc/cpuinfo";

    public static string Description =>
        $"{Processor}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";

    private static string Processor => File.Exists(Linux)
        ? File.ReadLines(Linux).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown processor"
        : RuntimeInformation.ProcessArchitecture.ToString();
}
