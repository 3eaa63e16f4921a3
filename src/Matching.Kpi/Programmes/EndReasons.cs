using Matching.Kpi.Records;

namespace Matching.Kpi.Programmes;

/// <summary>How many matches ended for a reason, ended by somebody.</summary>
/// <param name="Reason">One of <see cref="EndReasons.AllReasons"/>.</param>
/// <param name="EndedBy">One of <see cref="EndReasons.AllEnders"/>.</param>
/// <param name="Count">1 or more.</param>
public sealed record EndCount(string Reason, string EndedBy, int Count);

/// <summary>
/// Why matches ended, and who ended them. Each match counts once, in the calendar year of its end, whenever it began: what the
/// office met in the year. When not to trust it: a reason is what somebody said, and goodbyes are kind.
/// </summary>
/// <param name="Counts">Each pair of reason and ender that occurs; the commonest first, then by code.</param>
public sealed record EndReasons(IReadOnlyList<EndCount> Counts)
{
    /// <summary>What is not known, of a reason and of an ender.</summary>
    public const string Unknown = "unknown";

    /// <summary>Every reason, and unknown last.</summary>
    public static IReadOnlyList<string> AllReasons { get; } = ["goal_reached", "moved_away", "no_time", "no_fit", "no_contact", "other", Unknown];

    /// <summary>Everybody who ends matches, and unknown last. Other words in a file may name a person and are never repeated.</summary>
    public static IReadOnlyList<string> AllEnders { get; } = ["participant", "volunteer", "caseworker", Unknown];

    /// <summary>All matches that ended.</summary>
    public int Total => Counts.Sum(c => c.Count);

    /// <summary>How many ended for a reason, whoever ended them.</summary>
    public int For(string reason) => Counts.Where(c => c.Reason == reason).Sum(c => c.Count);

    /// <summary>How many somebody ended, for whatever reason.</summary>
    public int By(string ender) => Counts.Where(c => c.EndedBy == ender).Sum(c => c.Count);

    /// <summary>How many somebody ended for a reason.</summary>
    public int Of(string reason, string ender) => Counts.Where(c => c.Reason == reason && c.EndedBy == ender).Sum(c => c.Count);

    /// <summary>Counts matches that have ended.</summary>
    public static EndReasons Of(IEnumerable<KpiMatch> ended) => new(
    [
        .. ended.CountBy(m => (Reason: Known(AllReasons, m.EndReason), By: Known(AllEnders, m.EndedBy)))
            .Select(c => new EndCount(c.Key.Reason, c.Key.By, c.Value))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Reason, StringComparer.Ordinal).ThenBy(c => c.EndedBy, StringComparer.Ordinal),
    ]);

    private static string Known(IReadOnlyList<string> codes, string? code) => code is not null && codes.Contains(code, StringComparer.Ordinal) ? code : Unknown;
}
