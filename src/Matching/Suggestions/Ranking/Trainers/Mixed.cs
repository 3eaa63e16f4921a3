namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators"): a number that looks random, and is always the same.</summary>
internal static class Mixed
{
    public static ulong Of(ulong number)
    {
        number += 0x9E3779B97F4A7C15;
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }

    public static ulong Of(int seed, ulong number) => Of(Of((uint)seed) ^ number);
}
