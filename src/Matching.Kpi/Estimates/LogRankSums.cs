namespace Matching.Kpi.Estimates;

/// <summary>Observed and expected ends of each group, and the covariance of their differences, summed over strata.</summary>
internal sealed class LogRankSums(IReadOnlyList<string> labels, double rho)
{
    private readonly Dictionary<string, int> numbers = labels.Select((label, i) => (label, i)).ToDictionary(p => p.label, p => p.i, StringComparer.Ordinal);
    private readonly double[] observed = new double[labels.Count];
    private readonly double[] expected = new double[labels.Count];
    private readonly double[,] covariance = new double[labels.Count, labels.Count];

    /// <summary>Adds the subjects of one stratum.</summary>
    /// <param name="stratum">The subjects.</param>
    /// <param name="steps">The distinct times of all strata, ascending.</param>
    public void Add(IEnumerable<GroupedTime> stratum, double[] steps)
    {
        var atRisk = new int[labels.Count];
        var moments = new SortedDictionary<int, (int[] Ended, int[] Left)>();
        foreach (var subject in stratum)
        {
            var step = Array.BinarySearch(steps, subject.Time.Time);
            step = step < 0 ? ~step - 1 : step;
            if (!moments.TryGetValue(step, out var moment))
                moments[step] = moment = (new int[labels.Count], new int[labels.Count]);
            var group = numbers[subject.Group];
            atRisk[group]++;
            moment.Left[group]++;
            moment.Ended[group] += subject.Time.Ended ? 1 : 0;
        }

        var survival = 1.0;
        foreach (var (ended, left) in moments.Values)
        {
            survival *= Add(atRisk, ended, Math.Pow(survival, rho));
            for (var g = 0; g < labels.Count; g++)
                atRisk[g] -= left[g];
        }
    }

    /// <summary>Every group with how many it had.</summary>
    public IReadOnlyList<LogRankGroup> Groups(IReadOnlyList<GroupedTime> all)
    {
        var counts = all.CountBy(s => s.Group, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. labels.Select((label, g) => new LogRankGroup(label, counts[label], observed[g], expected[g]))];
    }

    /// <summary>The statistic of the groups given; one of them follows from the others and is left out. Null where it has no variance.</summary>
    public double? ChiSquare(IReadOnlyList<int> groups)
    {
        var kept = groups.Skip(1).ToList();
        var rows = kept.Select(a => kept.Select(b => covariance[a, b]).Append(observed[a] - expected[a]).ToArray()).ToArray();
        var right = kept.Select(a => observed[a] - expected[a]).ToArray();
        return Solve(rows) is { } solved ? solved.Zip(right, (s, r) => s * r).Sum() : null;
    }

    // One time of ends: what each group expects, and how that varies. Gives the share that lasts beyond it.
    private double Add(int[] atRisk, int[] ended, double weight)
    {
        double n = atRisk.Sum();
        double d = ended.Sum();
        if (d == 0)
            return 1;
        for (var g = 0; g < labels.Count; g++)
        {
            observed[g] += weight * ended[g];
            expected[g] += weight * d * atRisk[g] / n;
        }

        var spread = n > 1 ? weight * weight * d * (n - d) / (n * (n - 1)) : 0;
        for (var g = 0; g < labels.Count; g++)
        {
            for (var h = 0; h < labels.Count; h++)
                covariance[g, h] += spread * atRisk[g] * ((g == h ? 1 : 0) - (atRisk[h] / n));
        }

        return (n - d) / n;
    }

    // Gaussian elimination with the largest pivot; each row carries its right side as its last cell.
    private static double[]? Solve(double[][] rows)
    {
        var size = rows.Length;
        var scale = rows.Length == 0 ? 0 : rows.Max(r => r.Take(size).Max(Math.Abs));
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(r => Math.Abs(rows[r][column]));
            if (Math.Abs(rows[pivot][column]) <= scale * 1e-12)
                return null;
            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (var row = 0; row < size; row++)
            {
                var factor = row == column ? 0 : rows[row][column] / rows[column][column];
                for (var cell = column; cell <= size && factor != 0; cell++)
                    rows[row][cell] -= factor * rows[column][cell];
            }
        }

        return [.. rows.Select((r, i) => r[size] / r[i])];
    }
}
