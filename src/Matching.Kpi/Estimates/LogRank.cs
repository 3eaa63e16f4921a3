namespace Matching.Kpi.Estimates;

/// <summary>One subject of a comparison.</summary>
/// <param name="Group">Which group it belongs to, compared in ordinal order.</param>
/// <param name="Time">How long it was watched, and whether the end was seen.</param>
/// <param name="Stratum">Subjects are compared within their stratum only; null where there is but one.</param>
public readonly record struct GroupedTime(string Group, TimeToEnd Time, string? Stratum = null);

/// <summary>One group of a comparison.</summary>
/// <param name="Group">Its label.</param>
/// <param name="N">How many were watched.</param>
/// <param name="Observed">How many ended; with weights the weighted number.</param>
/// <param name="Expected">How many would have, had all groups ended alike; weighted the same.</param>
public sealed record LogRankGroup(string Group, int N, double Observed, double Expected);

/// <summary>
/// The log-rank test: whether groups end at the same pace. N. Mantel, Cancer Chemotherapy Reports 50 (1966); R. Peto and J. Peto,
/// JRSS A 135 (1972); the family of weights <c>S(t−)^ρ</c> by D. P. Harrington and T. R. Fleming, Biometrika 69 (1982). At each
/// time of ends, expected ends are shared by those at risk, and the variance is hypergeometric. Conventions are those of R's
/// <c>survdiff</c>: groups that expect nobody are left out of the statistic and of its degrees of freedom; strata are summed.
/// When not to trust it: curves that cross, groups of a handful, and many groups looked at in turn.
/// </summary>
/// <param name="Groups">Every group, in ordinal order of its label.</param>
/// <param name="ChiSquare">The statistic; null where there is nothing to compare: nobody ended, or the difference has no variance.</param>
/// <param name="DegreesOfFreedom">Groups that expect anybody, less one; 0 where <paramref name="ChiSquare"/> is null.</param>
/// <param name="PValue">The probability of a statistic at least as large, if the groups end alike; null with <paramref name="ChiSquare"/>.</param>
public sealed record LogRank(IReadOnlyList<LogRankGroup> Groups, double? ChiSquare, int DegreesOfFreedom, double? PValue)
{
    /// <summary>Compares the groups of the subjects given, in any order.</summary>
    /// <param name="subjects">Times are finite, 0 or more. One group alone gives a statistic of 0 with 0 degrees of freedom, p 1.</param>
    /// <param name="rho">0 weighs all times alike (log-rank); 1 weighs early ends more (Peto and Peto's Wilcoxon).</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative or not a number.</exception>
    public static LogRank Of(IEnumerable<GroupedTime> subjects, double rho = 0)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        var all = subjects.ToList();
        if (all.Find(s => !double.IsFinite(s.Time.Time) || s.Time.Time < 0) is { Group: not null } wrong)
            throw new ArgumentOutOfRangeException(nameof(subjects), wrong.Time.Time, "A time is a finite number, 0 or more.");

        var sums = new LogRankSums([.. all.Select(s => s.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], rho);
        var steps = NearTies.Distinct([.. all.Select(s => s.Time.Time).Order()]);
        foreach (var stratum in all.GroupBy(s => s.Stratum, StringComparer.Ordinal))
            sums.Add(stratum, steps);

        var groups = sums.Groups(all);
        var judged = Enumerable.Range(0, groups.Count).Where(g => groups[g].Expected > 0).ToList();
        var chiSquare = judged.Count == 0 ? null : sums.ChiSquare(judged);
        var degrees = chiSquare is null ? 0 : judged.Count - 1;
        return new LogRank(groups, chiSquare, degrees, chiSquare is { } value ? Estimates.ChiSquare.UpperTail(value, degrees) : null);
    }
}
