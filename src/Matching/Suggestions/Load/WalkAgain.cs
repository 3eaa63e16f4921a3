namespace Matching.Suggestions.Load;

/// <summary>One walk beside another: what <see cref="ChangedWalk"/> tells.</summary>
internal sealed class WalkAgain(
    WalkTaken walk, Lazy<RowBest> row, Func<int, IReadOnlyList<Reached>> mayReach, (int Volunteer, Func<int, int> Units) changed, int count)
{
    private readonly SortedSet<int> toVisit = [];

    /// <summary>How many firsts more than before each volunteer has by now, or fewer.</summary>
    private readonly Dictionary<int, int> more = [];

    /// <summary>Volunteers whose load differs after all steps.</summary>
    public IReadOnlySet<int> Flipped()
    {
        // Once loaded, the changed volunteer comes back only if they lose a step.
        Visit(walk.TurnsOf(changed.Volunteer), from: 0, to: count);
        Visit(mayReach(changed.Volunteer).Select(reached => reached.Step), from: 0, to: Math.Min(count, walk.LoadedFrom(changed.Volunteer)));
        while (toVisit.Count > 0)
        {
            var step = toVisit.Min;
            toVisit.Remove(step);
            Take(step);
            VisitNextOfReturned(step);
        }

        return more.Keys.Where(other => WasLoaded(other, count) != IsLoaded(other, count)).ToHashSet();
    }

    private void Take(int step)
    {
        var first = walk.Steps[step].First;
        var other = FirstAfter(step);
        if (other == first)
        {
            return;
        }

        if (first >= 0)
        {
            more[first] = more.GetValueOrDefault(first) - 1;
        }

        if (other >= 0)
        {
            more[other] = more.GetValueOrDefault(other) + 1;
            Visit(walk.TurnsOf(other), step + 1, count);
        }
    }

    // Who was loaded and is free by now takes the next step that they reach, or leaves it to somebody better and waits for the one after.
    private void VisitNextOfReturned(int step)
    {
        foreach (var (volunteer, difference) in more)
        {
            if (difference < 0 && walk.LoadedFrom(volunteer) is var from && from < count)
            {
                VisitNext(volunteer, Math.Max(step + 1, from));
            }
        }
    }

    private void VisitNext(int volunteer, int from)
    {
        var steps = mayReach(volunteer);
        for (var number = Reached.FirstFrom(steps, from); number < steps.Count && steps[number].Step < count; number++)
        {
            if (volunteer == changed.Volunteer || steps[number].Units >= walk.Steps[steps[number].Step].Units)
            {
                toVisit.Add(steps[number].Step);
                return;
            }
        }
    }

    private void Visit(IEnumerable<int> steps, int from, int to)
    {
        foreach (var step in steps)
        {
            if (step >= from && step < to)
            {
                toVisit.Add(step);
            }
        }
    }

    private int FirstAfter(int step)
    {
        var (participant, first, now) = walk.Steps[step];
        var changedUnits = !IsLoaded(changed.Volunteer, step) && Reached.UnitsIn(mayReach(changed.Volunteer), step) >= 0 ? changed.Units(participant) : -1;
        if (first >= 0 && IsLoaded(first, step) || first == changed.Volunteer && changedUnits < now)
        {
            return ReadAgain(participant, step, changedUnits);
        }

        // Everybody who was free then and is free now stands behind the old first; only these can come before it.
        var best = (Units: first < 0 ? -1 : first == changed.Volunteer ? changedUnits : now, Place: first);
        foreach (var rival in more.Keys)
        {
            if (rival != first && rival != changed.Volunteer && WasLoaded(rival, step) && !IsLoaded(rival, step))
            {
                best = WithRival(step, rival, best);
            }
        }

        return WithChanged(participant, changedUnits, best);
    }

    // A row is opened only where it would decide.
    private (int Units, int Place) WithRival(int step, int rival, (int Units, int Place) best) =>
        IsBetter(Reached.UnitsIn(mayReach(rival), step), rival, best)
        && row.Value.UnitsOf(walk.Steps[step].Participant, rival) is var units && IsBetter(units, rival, best) ? (units, rival) : best;

    private int ReadAgain(int participant, int step, int changedUnits)
    {
        var free = walk.FreeBefore(step);
        foreach (var other in more.Keys.Append(changed.Volunteer))
        {
            Columns.Bits.Clear(free, other);
            if (other != changed.Volunteer && !IsLoaded(other, step))
            {
                Columns.Bits.Set(free, other);
            }
        }

        return WithChanged(participant, changedUnits, row.Value.Best(participant, 1, free) is [var (place, units)] ? (units, place) : (-1, WalkStep.Nobody));
    }

    // A pair is judged only where its score would decide.
    private int WithChanged(int participant, int changedUnits, (int Units, int Place) best) =>
        changed.Volunteer != best.Place && IsBetter(changedUnits, changed.Volunteer, best) && row.Value.UnitsOf(participant, changed.Volunteer) >= 0
            ? changed.Volunteer
            : best.Place;

    private static bool IsBetter(int units, int place, (int Units, int Place) than) =>
        units >= 0 && (units > than.Units || units == than.Units && place < than.Place);

    private bool WasLoaded(int volunteer, int step) => walk.LoadedFrom(volunteer) <= step;

    private bool IsLoaded(int volunteer, int step) => more.TryGetValue(volunteer, out var difference)
        ? walk.FirstsBefore(volunteer, step) + difference >= walk.PlacesOf(volunteer)
        : WasLoaded(volunteer, step);
}
