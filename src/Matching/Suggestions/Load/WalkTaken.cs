namespace Matching.Suggestions.Load;

/// <summary>
/// A walk that was taken, kept to be asked: who stood first when, and from which step on who is loaded. Steps are counted from 0. Never
/// changes; threads may share it.
/// </summary>
/// <remarks>Memory: the steps, four bytes more for each of them, and some forty for each volunteer who stands first somewhere.</remarks>
public sealed class WalkTaken
{
    private const int Never = int.MaxValue;

    private readonly IReadOnlyList<int> places;
    private readonly Dictionary<int, List<int>> turns = [];
    private readonly List<(int From, int Volunteer)> loadings = [];

    /// <param name="steps">In turn, as <see cref="LoadWalk.Steps"/> gives them.</param>
    /// <param name="places">Free places by volunteer. Below 0 counts as 0.</param>
    public WalkTaken(IReadOnlyList<WalkStep> steps, IReadOnlyList<int> places)
    {
        (Steps, this.places) = (steps, places);
        for (var step = 0; step < steps.Count; step++)
        {
            if (steps[step].First is >= 0 and var first)
            {
                Add(first, step);
            }
        }
    }

    public IReadOnlyList<WalkStep> Steps { get; }

    public int PlacesOf(int volunteer) => places[volunteer];

    /// <summary>The steps in which a volunteer stands first, ascending.</summary>
    public IReadOnlyList<int> TurnsOf(int volunteer) => turns.TryGetValue(volunteer, out var steps) ? steps : [];

    /// <summary>In how many of the steps before one a volunteer stands first.</summary>
    public int FirstsBefore(int volunteer, int step)
    {
        if (!turns.TryGetValue(volunteer, out var steps))
        {
            return 0;
        }

        var found = steps.BinarySearch(step);
        return found < 0 ? ~found : found;
    }

    /// <summary>The first step that finds a volunteer loaded; <see cref="int.MaxValue"/> if none does.</summary>
    public int LoadedFrom(int volunteer) =>
        places[volunteer] <= 0 ? 0 : TurnsOf(volunteer) is { } steps && steps.Count >= places[volunteer] ? steps[places[volunteer] - 1] + 1 : Never;

    /// <summary>Those whom the steps before one have loaded; who has no place is not among them.</summary>
    public IEnumerable<int> LoadedBefore(int step)
    {
        for (var number = 0; number < loadings.Count && loadings[number].From <= step; number++)
        {
            yield return loadings[number].Volunteer;
        }
    }

    /// <summary>Those who have a place left before a step, a bit each.</summary>
    internal ulong[] FreeBefore(int step)
    {
        var free = LoadWalk.WithPlaces(places);
        foreach (var volunteer in LoadedBefore(step))
        {
            Columns.Bits.Clear(free, volunteer);
        }

        return free;
    }

    private void Add(int first, int step)
    {
        if (!turns.TryGetValue(first, out var steps))
        {
            turns.Add(first, steps = new List<int>(places[first]));
        }

        steps.Add(step);
        if (steps.Count == places[first])
        {
            loadings.Add((step + 1, first));
        }
    }
}
