using Matching.Kpi.Calendar;
using Matching.Kpi.Estimates;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Kpi.Programmes;

/// <summary>
/// Whether the answers can speak for those who did not answer: the share of matches that lasted more than 6 months, among those
/// whose participant answered the first survey and those whose did not. The first survey is the one at 3 months, or the one at the
/// end where the match did not last that long; later surveys are not asked, because only long matches get them and answering would
/// seem to prolong a match. Only matches that began more than 6 months ago count. If the shares differ, those who answered had
/// another course than the rest, and a share of answers describes them and not everybody. If they do not, other differences may remain.
/// </summary>
/// <param name="Answered">Lasted more than 6 months, of those who answered.</param>
/// <param name="Silent">Lasted more than 6 months, of those who did not.</param>
/// <param name="NotYetRipe">Began within the last 6 months.</param>
public sealed record Respondents(Share Answered, Share Silent, int NotYetRipe)
{
    /// <summary>The length that is compared.</summary>
    public const int Months = 6;

    /// <summary>How many points higher the share of those who answered is, with Newcombe's interval; null where either group is empty.</summary>
    public Difference? Difference => Answered.Less(Silent);

    /// <summary>Whether the interval of the difference leaves 0 out.</summary>
    public bool Differ => Difference is { } found && (found.Interval.Low > 0 || found.Interval.High < 0);

    /// <summary>The comparison within a cohort.</summary>
    public static Respondents Of(IReadOnlyCollection<KpiMatch> cohort, RecordsOfYear records)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(records);
        var asOf = records.AsOf;
        var ripe = cohort.Where(m => m.IsMature(Months, asOf)).ToLookup(m => records.HasAnswerOfParticipant(m.Id, m.IsLongerThan(3, asOf) ? "3m" : "end"));
        Share Lasted(bool answered) => new(ripe[answered].Count(m => m.IsLongerThan(Months, asOf)), ripe[answered].Count());
        return new Respondents(Lasted(true), Lasted(false), cohort.Count - ripe.Sum(g => g.Count()));
    }
}
