using System.Runtime.InteropServices;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds.Solving;

/// <summary>A stretch of volunteers, from a multiple of <see cref="PairScores.Grain"/> on.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stretch(int First, int Length);

/// <summary>
/// Some participants and some stretches of volunteers: everybody, or a sample that stands for them. Samples are drawn by a fixed mix of
/// places, which are those of ordered ids, so that they depend on nothing else.
/// </summary>
internal sealed record Crowd(int[] Participants, Stretch[] Volunteers)
{
    /// <summary>Volunteers read at once: their scores stay in the nearest cache.</summary>
    private const int Longest = 2048;

    public static Crowd All(Market market) => new(
        [.. Enumerable.Range(0, market.Participants).Where(participant => !market.IsPinned[participant])],
        [.. Enumerable.Range(0, (market.Volunteers + Longest - 1) / Longest)
            .Select(block => new Stretch(block * Longest, Math.Min(Longest, market.Volunteers - (block * Longest))))]);

    /// <summary>
    /// One in so many of each side, volunteers by whole grains; where there are as many places as people or more, so it is in the sample,
    /// since scarcity is what prices speak of.
    /// </summary>
    public static Crowd Sample(Market market, int oneIn)
    {
        var grains = (market.Volunteers + PairScores.Grain - 1) / PairScores.Grain;
        var drawn = Enumerable.Range(0, grains).OrderBy(grain => Mix(grain, 2)).Take((grains + oneIn - 1) / oneIn).Order()
            .Select(grain => new Stretch(grain * PairScores.Grain, Math.Min(PairScores.Grain, market.Volunteers - (grain * PairScores.Grain)))).ToArray();
        var places = drawn.Sum(stretch => market.Places.AsSpan(stretch.First, stretch.Length).ToArray().Sum(count => (long)count));
        var all = market.Places.Sum(count => (long)count);
        var people = Enumerable.Range(0, market.Participants).Where(participant => !market.IsPinned[participant]).ToArray();
        var share = all == 0 ? 0 : (int)(people.Length * places * SolveSettings.SampleShare / all);
        return new Crowd([.. people.OrderBy(participant => Mix(participant, 1)).Take(share).Order()], drawn);
    }

    /// <summary>A number that looks drawn by lot and is always the same (a finaliser of MurmurHash3).</summary>
    public static uint Mix(int place, uint salt)
    {
        var mixed = (uint)place * 0x9E3779B1u + salt * 0x85EBCA77u;
        mixed = (mixed ^ (mixed >> 16)) * 0x85EBCA6Bu;
        mixed = (mixed ^ (mixed >> 13)) * 0xC2B2AE35u;
        return mixed ^ (mixed >> 16);
    }
}
