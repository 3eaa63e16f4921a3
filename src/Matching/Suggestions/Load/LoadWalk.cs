using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Load;

/// <summary>
/// Goes through those who wait, the longest wait first, and counts with whom each would be shown first: the best eligible volunteer who
/// does not stand first for as many before them as they have places, equals by place. It is the walk of first come, first served.
/// A volunteer with as many firsts as places is loaded. Once loaded they stay so: a participant for whom everybody is loaded adds nothing.
/// </summary>
/// <remarks>Time: one reading of a row a step. Memory: a number for each volunteer, and one for each step taken. Not for several threads.</remarks>
public sealed class LoadWalk
{
    private const int NoFirst = -1;

    private readonly RowScan scan;
    private readonly IReadOnlyList<int> places;
    private readonly int[] firsts;
    private readonly List<(int Participant, int First)> steps = [];

    /// <param name="scores">Rows are participants, columns volunteers. Pairs that are not to be suggested are not eligible in it.</param>
    /// <param name="places">Free places by volunteer; as many as <see cref="PairScores.Volunteers"/>.</param>
    public LoadWalk(PairScores scores, IReadOnlyList<int> places)
    {
        scan = new RowScan(scores);
        this.places = places;
        firsts = new int[scores.Volunteers];
    }

    /// <summary>Whether a volunteer stands first for as many of the steps so far as they have places.</summary>
    public bool IsLoaded(int volunteer) => firsts[volunteer] >= places[volunteer];

    /// <summary>Steps taken so far.</summary>
    public int Steps => steps.Count;

    /// <summary>Whoever stood first at some step.</summary>
    public IEnumerable<int> Firsts => steps.Select(step => step.First).Where(first => first >= 0).Distinct();

    /// <summary>The next participant's turn.</summary>
    /// <param name="participant">Their row.</param>
    /// <param name="top">How many of their list are wanted, from 1.</param>
    /// <returns>The volunteers as shown to them, first to last: at most <paramref name="top"/>, empty if nobody is eligible.</returns>
    public IReadOnlyList<int> Step(int participant, int top = 1)
    {
        var found = scan.Read(participant, top, IsLoaded);
        if (found.BestFree is { } first)
        {
            firsts[first]++;
        }

        steps.Add((participant, found.BestFree ?? NoFirst));
        return found.Shown;
    }

    /// <summary>Whose load would be another one if a single volunteer's scores were others, everybody's eligibility unchanged.</summary>
    /// <param name="volunteer">Whose column changes.</param>
    /// <param name="units">Their units by participant after the change, 0 to <see cref="Score.MostUnits"/>; asked only of eligible pairs.</param>
    /// <returns>The volunteers who are loaded now and would not be, or the other way round.</returns>
    /// <remarks>
    /// Walks the same steps again. A step is decided by looking only at its old first, the changed volunteer, and those whose load differs so
    /// far; a row is read again only where its old first is out. The changed volunteer was first at most as often as they have places.
    /// </remarks>
    public IReadOnlySet<int> FlippedBy(int volunteer, Func<int, int> units)
    {
        var change = new ChangedWalk(scan, places, volunteer, units);
        foreach (var (participant, first) in steps)
        {
            change.Step(participant, first);
        }

        return change.Flipped;
    }
}
