using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Matching;

/// <summary>
/// How long to wait before something that failed is tried again: twice as long each time, up to a limit, and a little more or less for each,
/// so that what failed together does not come back together. Which is more and which less follows from its id: the same every time.
/// </summary>
/// <param name="First">The wait after the first failure, before the jitter.</param>
/// <param name="Longest">No wait is longer than this and a quarter of it.</param>
/// <param name="Most">How often it is tried in all.</param>
public sealed record RetryPace(TimeSpan First, TimeSpan Longest, int Most)
{
    private const double Jitter = 0.25;

    public TimeSpan After(string id, int failures)
    {
        var plain = Math.Min(Longest.TotalSeconds, First.TotalSeconds * Math.Pow(2, Math.Min(failures, 60) - 1));
        return TimeSpan.FromSeconds(plain * (1 + (Jitter * Between(id, failures))));
    }

    /// <summary>From −1 to 1.</summary>
    private static double Between(string id, int failures) =>
        (BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{id}|{failures}"))) / (double)uint.MaxValue * 2) - 1;
}
