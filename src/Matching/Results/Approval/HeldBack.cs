using Matching.Kpi.Disaggregation;
using Matching.Kpi.Indicators;

namespace Matching.Results.Approval;

/// <summary>A figure that the public may not read though its track stands approved, or will.</summary>
/// <param name="Figure">As it is approved, or would be.</param>
/// <param name="Hidden">Why.</param>
public sealed record HeldBack(ApprovedFigure Figure, HeadHidden Hidden)
{
    /// <summary>The figure of <see cref="HeadHidden.Other"/>; null where the figure itself is why.</summary>
    public ApprovedFigure? Other { get; init; }

    /// <summary>It may be shown once somebody says that it counts no people.</summary>
    public bool MayCountThings => Hidden.Why is HeadHidden.Small or HeadHidden.Changed && Definitions.Find(Figure.Indicator) is null;

    /// <summary>What is withheld of figures that stand together, by indicator: the rule of the public page and of who is about to approve.</summary>
    /// <param name="standing">All that stands of one year.</param>
    /// <param name="ever">The year's figures of every round.</param>
    /// <param name="things">The entered figures of which somebody has said that they count no people.</param>
    public static IReadOnlyDictionary<string, HeldBack> Among(
        IReadOnlyCollection<ApprovedFigure> standing, IEnumerable<ApprovedFigure> ever, IReadOnlySet<string> things)
    {
        HeadFigure Head(ApprovedFigure figure) =>
            new(figure.Indicator, figure.Unit, figure.Value, figure.Numerator, figure.Denominator) { CountsThings = things.Contains(figure.Indicator) };

        var rounds = standing.GroupBy(figure => figure.Track, StringComparer.Ordinal).ToDictionary(track => track.Key, track => track.First().Round, StringComparer.Ordinal);
        var before = ever.Where(figure => !rounds.TryGetValue(figure.Track, out var round) || figure.Round < round);
        var by = standing.ToDictionary(figure => figure.Indicator, StringComparer.Ordinal);
        return PublicHeads.Hidden([.. standing.Select(Head)], [.. before.Select(Head)]).ToDictionary(
            one => one.Key,
            one => new HeldBack(by[one.Key], one.Value) { Other = one.Value.Other is { } other ? by[other] : null },
            StringComparer.Ordinal);
    }
}
