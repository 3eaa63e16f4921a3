using Matching.Kpi.Records;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>One track of the report.</summary>
/// <param name="Code">A code of <see cref="Records.Tracks"/>.</param>
/// <param name="Initiatives">By their order in the catalogue, those without one last.</param>
public sealed record TrackReport(string Code, IReadOnlyList<InitiativeReport> Initiatives)
{
    /// <summary>How far its figures are; null in a year of which none were ever approved.</summary>
    public TrackStanding? Standing { get; init; }

    /// <summary>Indicators that came to the catalogue after the figures were approved: not among those reported, shown beside.</summary>
    public IReadOnlyList<IndicatorReport> Came { get; init; } = [];

    /// <summary>The track's indicators in the order of the report.</summary>
    public IEnumerable<IndicatorReport> Indicators => Initiatives.SelectMany(i => i.Indicators);

    /// <summary>The track's initiatives by verdict.</summary>
    public InitiativeCounts InitiativeCounts => InitiativeCounts.Of(Initiatives);

    /// <summary>The track's indicators by verdict.</summary>
    public IndicatorCounts IndicatorCounts => IndicatorCounts.Of(Indicators);

    /// <summary>Whether one of its indicators of this verdict is not final.</summary>
    /// <param name="verdict">One that is judged.</param>
    public bool MayTurn(Verdict verdict) => Indicators.Any(i => i.Verdict == verdict && !i.IsFinal);

    /// <summary>
    /// The track without indicators that stand reported in another one. An initiative that had no others goes with them; the verdict of one
    /// that keeps some follows from those.
    /// </summary>
    /// <param name="elsewhere">Their codes.</param>
    public TrackReport Without(IReadOnlySet<string> elsewhere)
    {
        ArgumentNullException.ThrowIfNull(elsewhere);
        return this with { Initiatives = [.. Initiatives.Where(i => i.Indicators.Count == 0 || !i.Indicators.All(Moved)).Select(Rest)] };

        bool Moved(IndicatorReport indicator) => elsewhere.Contains(indicator.Code);

        InitiativeReport Rest(InitiativeReport initiative)
        {
            var rest = initiative.Indicators.Where(one => !Moved(one)).ToList();
            return rest.Count == initiative.Indicators.Count ? initiative : initiative with
            {
                Indicators = rest,
                Verdict = VerdictRules.OfInitiative(initiative.Initiative.State == InitiativeStates.Cancelled, rest.Select(one => one.Verdict)),
            };
        }
    }
}
