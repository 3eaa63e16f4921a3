using System.Runtime.InteropServices;

namespace Matching.Suggestions.Ranking.Measures;

/// <summary>
/// Scores and chances of pairs whose outcome is known, for the measures that are not of lists. Rows of weight 0 have no outcome and count
/// nowhere. A resample counts each row as often as its person was drawn.
/// </summary>
public sealed class JudgedChances
{
    private readonly JudgedRow[] rows;
    private readonly double[] logOdds;
    private readonly bool[] outcomes;

    /// <param name="folds">Which fold each row was tested in: scores are compared within a fold only, since each has a model of its own.</param>
    /// <param name="lasts">Whether the match lasted.</param>
    /// <param name="weights">0 or more.</param>
    /// <param name="scores">Finite.</param>
    /// <param name="chances">Each above 0 and below 1.</param>
    /// <param name="people">Whose row each is, from 0; empty where no resamples are drawn.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a chance is none.</exception>
    public JudgedChances(
        IReadOnlyList<int> folds, IReadOnlyList<bool> lasts, IReadOnlyList<double> weights, JudgedScores scores, IReadOnlyList<int> people)
    {
        var n = folds.Count;
        if (lasts.Count != n || weights.Count != n || scores.Scores.Count != n || scores.Chances.Count != n || (people.Count != 0 && people.Count != n))
        {
            throw new ArgumentException("Folds, outcomes, weights, scores, chances and people are of the same rows.", nameof(folds));
        }

        if (scores.Chances.Any(chance => !(chance is > 0 and < 1)))
        {
            throw new ArgumentException("A chance is above 0 and below 1.", nameof(scores));
        }

        rows =
        [
            .. Enumerable.Range(0, n).Where(row => weights[row] > 0)
                .Select(row => new JudgedRow(folds[row], scores.Scores[row], scores.Chances[row], lasts[row], weights[row], people.Count == 0 ? 0 : people[row]))
                .OrderBy(row => row.Fold).ThenBy(row => row.Score),
        ];
        logOdds = [.. rows.Select(row => LogisticLine.LogOdds(row.Chance))];
        outcomes = [.. rows.Select(row => row.Lasts)];
    }

    /// <summary>
    /// The area under the ROC curve: the chance that of a pair that lasted and one that did not, both of the same fold, the first has the
    /// higher score; equal scores count half, and two rows count with the product of their weights. 0 to 1; one half is no better than chance.
    /// (J. Hanley and B. McNeil, Radiology 143, 1982.)
    /// </summary>
    /// <param name="copies">How often each person was drawn; null where each counts once.</param>
    /// <returns>Null where no fold has both outcomes.</returns>
    public double? Auc(int[]? copies = null)
    {
        var (won, pairs) = (0.0, 0.0);
        for (var (first, next) = (0, 0); first < rows.Length; first = next)
        {
            var (lasted, ended, below) = (0.0, 0.0, 0.0);
            for (next = first; next < rows.Length && rows[next].Fold == rows[first].Fold;)
            {
                var (yes, no, score) = (0.0, 0.0, rows[next].Score);
                for (; next < rows.Length && rows[next].Fold == rows[first].Fold && rows[next].Score == score; next++)
                {
                    var weight = Weight(rows[next], copies);
                    yes += rows[next].Lasts ? weight : 0;
                    no += rows[next].Lasts ? 0 : weight;
                }

                below += yes * (ended + no / 2);
                lasted += yes;
                ended += no;
            }

            won += below;
            pairs += lasted * ended;
        }

        return pairs > 0 ? won / pairs : null;
    }

    /// <summary>
    /// The Brier score: the weighted mean of (chance − outcome)², the outcome 1 or 0; 0 is perfect, and who always says the base rate p has
    /// p × (1 − p). (G. Brier, Monthly Weather Review 78, 1950.)
    /// </summary>
    /// <param name="copies">As for <see cref="Auc"/>.</param>
    /// <returns>Null where no row counts.</returns>
    public double? Brier(int[]? copies = null)
    {
        var (sum, whole) = (0.0, 0.0);
        foreach (var row in rows)
        {
            var weight = Weight(row, copies);
            var miss = row.Chance - (row.Lasts ? 1 : 0);
            sum += weight * miss * miss;
            whole += weight;
        }

        return whole > 0 ? sum / whole : null;
    }

    /// <summary>
    /// How the chances must be stretched and moved to fit: <c>log odds(outcome) = intercept + slope × log odds(chance)</c>, fitted by weighted
    /// maximum likelihood. A slope of 1 and an intercept of 0 are perfect; below 1 the chances were too bold. (D. Cox, Biometrika 45, 1958;
    /// E. Steyerberg, Clinical Prediction Models, 2009, chapter 15.)
    /// </summary>
    /// <param name="copies">As for <see cref="Auc"/>.</param>
    /// <param name="near">Where to begin, such as the line of all rows when resamples are fitted; null for slope 1 and intercept 0.</param>
    /// <returns>Null where the line is not defined: one outcome only, chances all alike, or outcomes that a threshold parts.</returns>
    public LogisticLine? Calibration(int[]? copies = null, LogisticLine? near = null)
    {
        var weights = new double[rows.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            weights[row] = Weight(rows[row], copies);
        }

        return LogisticLine.Fit(logOdds, outcomes, weights, near ?? new LogisticLine(0, 1), shrink: 0);
    }

    private static double Weight(JudgedRow row, int[]? copies) => copies is null ? row.Weight : row.Weight * copies[row.Person];

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct JudgedRow(int Fold, double Score, double Chance, bool Lasts, double Weight, int Person);
}
