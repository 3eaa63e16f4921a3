using Matching.Suggestions.Ranking.Measures;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>One contestant's trial, ready to be measured whole or resampled.</summary>
internal sealed class MeasuredTrial
{
    /// <summary>Ndcg, reciprocal rank, AUC, Brier, slope and intercept, in this order.</summary>
    public const int Measures = 6;

    private readonly RankedLists lists;
    private readonly JudgedChances chances;
    private readonly int places;
    private LogisticLine? near;

    /// <param name="tested">Outcomes of the tested pairs, their lists and whose they are.</param>
    /// <param name="said">The contestant's scores and chances of them.</param>
    /// <param name="places">Places of a list that count.</param>
    public MeasuredTrial(TestedPairs tested, (double[] Scores, double[] Chances) said, int places)
    {
        this.places = places;
        lists = new RankedLists(tested.Lists, tested.Labels, tested.Weights, said.Scores, tested.People);
        chances = new JudgedChances(
            tested.Folds, [.. tested.Labels.Select(label => label >= RankingData.Lasts)], tested.Weights, new JudgedScores(said.Scores, said.Chances), tested.People);
        Whole = Measure(null);
        near = Whole[4] is { } slope ? new LogisticLine(Whole[5]!.Value, slope) : null;
    }

    /// <summary>The measures of all tested pairs.</summary>
    public double?[] Whole { get; }

    public int Lists => lists.Telling;

    /// <param name="copies">How often each person was drawn; null where each counts once.</param>
    public double?[] Measure(int[]? copies)
    {
        var line = copies is not null && Whole[4] is null ? null : chances.Calibration(copies, near);
        return [lists.Ndcg(places, copies), lists.ReciprocalRank(copies), chances.Auc(copies), chances.Brier(copies), line?.Slope, line?.Intercept];
    }
}
