using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Load;

/// <summary>
/// First come, first served: each participant in turn stands first with the best eligible volunteer who does not stand first for as many
/// before them as they have places, equals by place. A volunteer with as many firsts as places is loaded. Once loaded they stay so: a
/// participant for whom everybody is loaded adds nothing.
/// </summary>
/// <remarks>
/// Time: one reading of a row a step, several rows side by side in <see cref="Serve"/>. Memory: a number for each volunteer, and one for
/// each step taken. Not for several threads.
/// </remarks>
public sealed class LoadWalk
{
    private const int AtOnce = 512;
    private const int Few = 8;

    private readonly PairScores scores;
    private readonly IReadOnlyList<int> places;
    private readonly int minimum;
    private readonly RowBest row;
    private readonly ulong[] free;
    private readonly int[] firsts;
    private readonly List<WalkStep> steps = [];

    /// <param name="scores">Rows are participants, columns volunteers. Pairs that are not to be suggested are not eligible in it.</param>
    /// <param name="places">Free places by volunteer; as many as <see cref="PairScores.Volunteers"/>. Below 0 counts as 0.</param>
    /// <param name="minimum">Units below which nobody stands first, 0 to <see cref="Score.MostUnits"/>.</param>
    public LoadWalk(PairScores scores, IReadOnlyList<int> places, int minimum = 0)
    {
        (this.scores, this.places, this.minimum) = (scores, places, minimum);
        row = new RowBest(scores);
        firsts = new int[scores.Volunteers];
        free = WithPlaces(places);
    }

    /// <summary>The steps taken, in turn.</summary>
    public IReadOnlyList<WalkStep> Steps => steps;

    /// <summary>Whether a volunteer stands first for as many of the steps so far as they have places.</summary>
    public bool IsLoaded(int volunteer) => firsts[volunteer] >= places[volunteer];

    /// <summary>The next participant's turn.</summary>
    /// <param name="participant">Their row.</param>
    /// <param name="top">How many of their list are wanted, from 1.</param>
    /// <returns>The volunteers as shown to them, first to last: at most <paramref name="top"/>, empty if nobody is eligible.</returns>
    public IReadOnlyList<int> Step(int participant, int top = 1)
    {
        var best = row.Best(participant, top, among: null);
        var first = FirstOf(participant, best, top);
        Take(participant, first);
        var shown = best.Select(found => found.Volunteer);
        return first is var (volunteer, _) ? [.. shown.Where(other => other != volunteer).Prepend(volunteer).Take(top)] : [.. shown];
    }

    /// <summary>The turns of many, one after the other. The next few hundred rows are read side by side, and again only where all found are loaded by then.</summary>
    /// <param name="participants">Rows in the order in which they come.</param>
    /// <param name="cancel">Asked now and then.</param>
    public void Serve(IReadOnlyList<int> participants, CancellationToken cancel = default)
    {
        var few = new (int Volunteer, int Units)[AtOnce][];
        for (var from = 0; from < participants.Count; from += AtOnce)
        {
            var count = Math.Min(AtOnce, participants.Count - from);
            Parallel.For(
                0,
                count,
                new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount },
                () => new RowBest(scores),
                (at, _, reader) =>
                {
                    few[at] = reader.Best(participants[from + at], Few, free, minimum);
                    return reader;
                },
                _ => { });
            for (var at = 0; at < count; at++)
            {
                Take(participants[from + at], FirstOf(participants[from + at], few[at], Few));
            }
        }
    }

    /// <summary>A bit for each volunteer who has a place.</summary>
    internal static ulong[] WithPlaces(IReadOnlyList<int> places)
    {
        var set = new ulong[(places.Count + PairScores.Grain - 1) / PairScores.Grain];
        for (var volunteer = 0; volunteer < places.Count; volunteer++)
        {
            set[volunteer / PairScores.Grain] |= (places[volunteer] > 0 ? 1ul : 0ul) << (volunteer % PairScores.Grain);
        }

        return set;
    }

    private (int Volunteer, int Units)? FirstOf(int participant, (int Volunteer, int Units)[] best, int asked)
    {
        foreach (var one in best)
        {
            if (one.Units >= minimum && !IsLoaded(one.Volunteer))
            {
                return one;
            }
        }

        return best.Length == asked && row.Best(participant, 1, free, minimum) is [var next] ? next : null;
    }

    private void Take(int participant, (int Volunteer, int Units)? first)
    {
        steps.Add(new WalkStep(participant, first?.Volunteer ?? WalkStep.Nobody, first?.Units ?? 0));
        if (first is { Volunteer: var volunteer } && ++firsts[volunteer] >= places[volunteer])
        {
            free[volunteer / PairScores.Grain] &= ~(1ul << (volunteer % PairScores.Grain));
        }
    }
}
