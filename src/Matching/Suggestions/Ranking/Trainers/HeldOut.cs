namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// How well scores of rows that were held out tell which of a list lasted: the sum, over those that lasted in lists with both kinds, of
/// <c>log(e^sᵢ / (e^sᵢ + Σⱼ e^sⱼ))</c>, each beside those that did not last, which what is the same for a whole list cannot better; with
/// the pointwise log-likelihood in its place where no list has both.
/// </summary>
/// <remarks>A likelihood and not NDCG: it says from every row how good a strength is, and so chooses with less noise.</remarks>
internal sealed class HeldOut(CountedRows rows)
{
    private readonly double[] others = new double[rows.GroupNumbers.Length];

    /// <summary>Sums of log-likelihood, within lists and pointwise; higher is better. Only rows of <paramref name="fold"/> are looked at.</summary>
    public (double Within, double Pointwise) Judge(double[] scores, int[] folds, int fold)
    {
        Array.Clear(others);
        for (var row = 0; row < rows.Count; row++)
        {
            if (folds[row] == fold && rows.Lasts[row] == 0)
            {
                others[rows.Groups[row]] += rows.Weights[row] * Math.Exp(Held(scores[row]));
            }
        }

        var (within, pointwise) = (0d, 0d);
        for (var row = 0; row < rows.Count; row++)
        {
            if (folds[row] != fold)
            {
                continue;
            }

            var (score, lasts) = (Held(scores[row]), rows.Lasts[row] > 0);
            pointwise -= rows.Weights[row] * (Math.Log(1 + Math.Exp(-Math.Abs(score))) + Math.Max(lasts ? -score : score, 0));
            if (lasts && others[rows.Groups[row]] is > 0 and var rest)
            {
                within -= rows.Weights[row] * (Math.Log(Math.Exp(score) + rest) - score);
            }
        }

        return (within, pointwise);
    }

    private static double Held(double score) => Math.Clamp(score, -500, 500);
}
